// All subcommands: what they take, and the command that each of them makes of it.
#pragma once

#include <CLI/CLI.hpp>

#include "commands.hpp"
#include "described.hpp"
#include "subcommand.hpp"

#include <functional>
#include <optional>
#include <string>

namespace ismap::cli {

/// The parser of the command, what is known of it, and what was typed.
class Subcommands {
 public:
  Subcommands();
  Subcommands(const Subcommands&) = delete;
  Subcommands& operator=(const Subcommands&) = delete;

  CLI::App& parser() noexcept { return parser_; }
  const Manual& manual() const noexcept { return manual_; }
  Faults& faults() noexcept { return faults_; }

  /// The command of the subcommand that was parsed, and its output.
  Command command() { return make_(); }
  Output output(Language otherwise) const;
  /// Whether --format was typed.
  bool is_format_typed() const noexcept { return !format_.empty(); }

 private:
  Subcommand add(std::string_view name, Label summary, Example example, std::function<Command()> make);
  void add_common(Subcommand& subcommand);
  void take_day_and_policy(Subcommand& subcommand);
  CLI::Option* take_table(Subcommand& subcommand, const Argument& catalog);
  void take_revision(const std::string& typed);
  ReviewSettings settings() const;

  void add_review();
  void add_plan();
  void add_remedy();
  void add_status();
  void add_due();
  void add_impact();
  void add_procure();
  void add_assessor();
  void add_agenda();
  void add_migrate();
  void add_overlap();
  void add_diff();
  void add_explain();
  void add_rules();
  void add_catalog();
  void add_schema();
  void add_counting();
  void add_lifecycle();
  void add_help();
  void add_completions();
  void add_man();

  CLI::App parser_;
  Manual manual_;
  Faults faults_;
  std::function<Command()> make_;

  std::string lang_;
  std::string format_;
  std::string color_;
  std::string file_;
  bool quiet_ = false;

  std::string document_;
  std::string second_;  ///< a further document, or a name
  std::optional<Date> day_;
  std::string fail_on_;
  std::string choice_;
  bool flag_ = false;
  bool further_flag_ = false;
  int number_ = -1;
  unsigned threads_ = 0;
  ReviewSettings settings_;
};

}  // namespace ismap::cli
