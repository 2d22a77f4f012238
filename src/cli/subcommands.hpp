// All subcommands: what they take, and the command that each of them makes of it. Each is described next to its answer.
#pragma once

#include "commands.hpp"
#include "described.hpp"
#include "faults.hpp"
#include "parser.hpp"
#include "subcommand.hpp"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::cli {

/// The parser of the command, what is known of it, and what was typed.
class Subcommands {
 public:
  Subcommands();
  Subcommands(const Subcommands&) = delete;
  Subcommands& operator=(const Subcommands&) = delete;

  const Manual& manual() const noexcept { return manual_; }

  /// @throws Failure with all that is wrong
  Parsed parse(const std::vector<std::string>& arguments);
  /// The command of the subcommand that was parsed. @throws Failure if what was typed does not go together
  Command command();
  /// The output that was asked for.
  Output output() const;

 private:
  /// The forms of output that a subcommand has.
  enum class Forms {
    its_own,        ///< whatever it is, `--format` has no choice
    text_and_json,  ///< of schemas
    pages,          ///< of papers for people
    all
  };

  Subcommand add(std::string_view name, Label summary, Example example, std::function<Command()> make, Forms forms);
  void add_common(Subcommand& subcommand);
  void take_review_options(Subcommand& subcommand);
  void take_limits(Subcommand& subcommand);
  void take_columns(Subcommand& subcommand);
  /// @param files an argument that may be repeated
  void take_files(Subcommand& subcommand, const Argument& files);
  /// Makes `document`, which the subcommand needs, the other choice to `--batch`.
  Taken take_batch(Subcommand& subcommand, const Argument& document, std::string& path);
  /// `one`, or the call for the batch that was given instead. The texts name the first document `document`.
  Command one_or_batch(ask::Question question, std::string_view document, Command one);
  Taken take_table(Subcommand& subcommand, const Argument& catalog);
  ReviewSettings settings() const;
  /// The form of a file that is written: the one asked for, else as the name of the output ends. A name that ends in
  /// something else is a fault.
  std::string file_form(std::span<const std::string_view> forms);
  /// Whether the name of the output does. @param extension in small letters
  bool ends_in(std::string_view extension) const;
  void throw_if_faulty();
  void refuse_output_onto_input();
  /// The name of the form asked for: in so many words, else as the name of the output ends, else text.
  std::string_view form_asked_for() const;
  /// `--format html` or `-o FILE.html`, whichever asks for the form.
  std::string form_as_typed() const;
  void refuse_forms();

  void add_review();
  void add_report();
  void add_plan();
  void add_remedy();
  void add_diff();
  void add_procure();
  void add_status();
  void add_due();
  void add_incidents();
  void add_stats();
  void add_impact();
  void add_assessor();
  void add_agenda();
  void add_migrate();
  void add_overlap();
  void add_verify();
  void add_explain();
  void add_rules();
  void add_limits();
  void add_catalog();
  void add_form();
  void add_import();
  void add_export();
  void add_schema();
  void add_counting();
  void add_lifecycle();
  void add_help();
  void add_completions();
  void add_man();

  Parser parser_;
  Manual manual_;
  Faults faults_;
  std::function<Command()> make_;
  Forms forms_ = Forms::text_and_json;  ///< of the subcommand that was parsed
  std::vector<std::string> inputs_;     ///< files that are read

  std::string lang_;
  std::string format_;
  std::string color_;
  std::string file_;
  bool quiet_ = false;

  std::string document_;
  std::string second_;  ///< a further document, or a name
  std::string batch_;
  std::optional<Date> day_;
  std::optional<Date> since_;
  std::string fail_on_;
  std::string choice_;
  std::string to_;
  std::string sheet_;
  std::vector<std::string> files_;
  bool flag_ = false;
  bool further_flag_ = false;
  bool digests_ = false;
  int number_ = -1;
  unsigned threads_ = 0;
  ReviewSettings settings_;
};

}  // namespace ismap::cli
