// What the parts of a comparison share.
#pragma once

#include <ismap/model/difference.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {

/// Two submissions and what they are compared under. The context is that of the new one.
struct Submissions {
  const Statement& before;
  const Statement& after;
  const Dossier* old_dossier;  ///< null for bare statements
  const Dossier* new_dossier;
  const Context& context;
  const std::vector<std::string>& differing;  ///< members and lists that differ, sorted

  /// Where the statements stand in their documents.
  const Pointer& statement() const noexcept { return context.statement; }

  /// True if anything at or below `place`, a member or a list, differs, whatever the order of lists.
  bool differ_at(const Pointer& place) const;
};

/// True if a text is there and says something.
inline bool is_given(const std::optional<std::string>& text) {
  return text && !is_blank(*text);
}

/// True if the number has the form of an objective of the controls criteria in the edition of the statement.
bool is_objective(ControlId id, const Statement& statement);

class Consequences {
 public:
  /// @param day whose rules are cited
  explicit Consequences(Date day) : day_(day) {}

  /// Notes a consequence under `rule`, with the clause of its row. `rule` is a string literal and in the rule book;
  /// `what` is the stable last part of the code.
  Consequence& add(std::string_view rule, std::string_view what, std::optional<Verdict> verdict, Text message);

  /// Adds a control to the consequence with that code, and begins it with the first one. `{0}` of the message becomes
  /// the number of controls.
  void add_control(std::string_view rule, std::string_view what, std::optional<Verdict> verdict, const Label& message,
                   ControlId control);

  /// Breaches first, then what is unknown, to be judged, and to be known.
  std::vector<Consequence> take() &&;

 private:
  struct Entry {
    Consequence consequence;
    Label per_control{};  ///< empty if not counted
  };

  Date day_;
  std::vector<Entry> entries_;
};

/// Controls newly implemented, excluded or re-reasoned, and individual controls that changed.
void compare_controls(const Submissions& submissions, Consequences& consequences);

/// Name, services covered and used, bases, regions, representative, generative AI.
void compare_scope(const Submissions& submissions, Consequences& consequences);

/// Whether the assessment period follows on the one before.
void compare_periods(const Submissions& submissions, Consequences& consequences);

/// Applicant, findings, disclosures and pledges.
void compare_applications(const Submissions& submissions, Consequences& consequences);

/// The notices that chapter 10 of the registration rules asks for, after everything else was compared.
void add_notices(const Submissions& submissions, Consequences& consequences);

}  // namespace ismap
