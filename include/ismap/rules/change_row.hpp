// What a change between two submissions means.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/core/verdict.hpp>
#include <ismap/rules/rule_row.hpp>

#include <optional>
#include <string_view>

namespace ismap {

/// What follows from a change under a rule. It is defined with the rules of its regulation.
struct ChangeRow {
  const RuleRow* rule = nullptr;     ///< null: one of several, by the edition of the statement and the control
  std::string_view code;             ///< stable last part of the code: `gap` becomes `STM-2.2.5b/gap`
  std::optional<Verdict> verdict{};  ///< absent: nothing is to be decided, or the review says it
  bool looked_at_again = false;      ///< an assessor has to look at it, even if the old state was assessed
  Label message;                     ///< `{0}`, `{1}` ... are filled where the change is found
};

}  // namespace ismap
