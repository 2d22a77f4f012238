// What a log of a build says of an answer.
#pragma once

#include <ismap/ask/diagnostics.hpp>
#include <ismap/core/text.hpp>
#include <ismap/rules/rule_row.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::ask::formats {

/// A diagnostic, or a rule that nobody decided and that has none. It borrows from the answer.
struct Finding {
  AnswerDiagnostic diagnostic{};
  Text message{};
  std::string pointer{};  ///< empty: the whole document
};

/// Diagnostics in the order of the answer; then the rules that are not met or not decided and have none, but for those
/// that only repeat others.
std::vector<Finding> findings_of(const Answer& answer);

/// The row of its rule; null if it comes from none.
const RuleRow* row_of(const Finding& finding);

}  // namespace ismap::ask::formats
