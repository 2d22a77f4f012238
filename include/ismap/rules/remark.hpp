// What the answer to a question notes under a rule without deciding it.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/result.hpp>
#include <ismap/rules/rule_row.hpp>

#include <initializer_list>
#include <string>
#include <string_view>

namespace ismap {

/// Something that the answer to a question notes under a rule: what the rule leaves open there, or what a reviewer has
/// to look at. It changes no verdict. It is defined next to the rule.
struct Remark {
  const RuleRow* rule = nullptr;
  std::string_view code;  ///< stable last part of the code of a diagnostic: `editions` becomes `GL-3.6/editions`
  Severity severity{};
  Label message;   ///< `{0}`, `{1}` ... are filled where it is used
  Label remedy{};  ///< what to do, with the same places; empty if the message says enough
};

/// The code of the diagnostics of a remark, in its parts. A constant of it compiles to letters alone: no function of
/// the rule gets into the file that compares.
///
///     constexpr RemarkCode not_in_force = code_of(control_criteria::draft_not_in_force);
///     if (diagnostic.code == not_in_force) ...
struct RemarkCode {
  std::string_view rule;
  std::string_view part;

  std::string string() const { return std::string{rule}.append("/").append(part); }

  friend bool operator==(std::string_view written, const RemarkCode& code) { return written == code.string(); }
};

constexpr RemarkCode code_of(const Remark& remark) noexcept {
  return {remark.rule->id, remark.code};
}

/// The remark on what is at `pointer`. `words` fill the places of its texts.
Diagnostic diagnostic_of(const Remark& remark, const Pointer& pointer = {}, std::initializer_list<Words> words = {});

}  // namespace ismap
