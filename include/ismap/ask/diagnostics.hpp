// What an answer has to say, in one form for every question.
#pragma once

#include <ismap/ask/answer.hpp>
#include <ismap/catalog/control_id.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/result.hpp>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::ask {

/// A diagnostic of a rule or of the answer as a whole, a consequence of a change, or an edit that cures a breach. It
/// borrows from the answer.
struct AnswerDiagnostic {
  std::string_view rule{};             ///< empty: it comes from no rule
  const RuleResult* result = nullptr;  ///< that has it; null: the answer has no results, or this is about the whole
  std::optional<Verdict> verdict{};    ///< of the rule; of a consequence its own; nothing if nothing is decided
  Severity severity{};                 ///< of a consequence: error if not met, advice without a verdict, else a warning
  std::string_view code{};             ///< "REG-3.2/late"
  std::optional<Pointer> pointer{};    ///< in the document asked about; of a difference in the later one
  std::optional<std::string> cell{};   ///< of that place, in the workbook or CSV that the document was read from
  const Text* message = nullptr;
  const Text* remedy = nullptr;           ///< null: none is known
  std::optional<ControlId> control{};     ///< that it concerns, if it is one
  std::span<const ControlId> controls{};  ///< that it concerns, if there may be more
  std::optional<Date> limit{};            ///< the day that was missed, or that has to be kept
};

/// All of them, in the order of the answer.
std::vector<AnswerDiagnostic> diagnostics_of(const Answer& answer);

/// The first day that the rule read, or computed.
std::optional<Date> first_day_read(const RuleResult& result);
std::optional<Date> first_day_computed(const RuleResult& result);

}  // namespace ismap::ask
