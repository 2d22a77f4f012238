// The provisional measure that a buyer claims: whether it applies, and until when.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/procurement/context.hpp>

#include <optional>

namespace ismap::procurement {

/// The old measures (PROC-3.1, PROC-3.2) ask for no check under the chief information security officer, the new ones
/// (PROC-3.3) do.
constexpr bool is_old_measure(ProvisionalType type) noexcept {
  return type == ProvisionalType::old_in_use || type == ProvisionalType::old_planned;
}

/// The last day of the measure claimed, by its type (decision of 2021-07-06, section 2); nothing if the document does
/// not give the day it depends on. A year from the start of use is counted by the policy `provisional_year`.
std::optional<Date> provisional_end(const ProvisionalMeasure& measure, const Surroundings& surroundings);

/// True if the measure claimed is one for this buyer and service, or may be, whether or not it is over. One that is not
/// has no last day and no duties (second reading SR-14).
bool is_under_measure(const Procurement& procurement, const ProcurementContext& context);

/// The last day of the measure claimed, if it is one for this buyer and service.
std::optional<Date> last_day_claimed(const Procurement& procurement, const ProcurementContext& context);

/// True if the measure claimed does not apply and the buyer has a check of its own, which then decides (PROC-3.5).
bool falls_back_on_check(const Procurement& procurement, const ProcurementContext& context);

/// Whether the measure claimed applies on the day of procurement, whatever other ground the buyer has: the conditions
/// of its type (PROC-3.1 to PROC-3.3), the kind of buyer, and its last day. @pre a measure is claimed
Answer test_measure(const Procurement& procurement, const ProcurementContext& context);

/// The answer of the rule that the measure claimed is under: that of `test_measure`. If the buyer's own check decides
/// instead (PROC-3.5), what was found is told without a verdict. @pre a measure is claimed
Answer answer_on_measure(const Procurement& procurement, const ProcurementContext& context);

inline constexpr Breach measure_ended{
    .code = "ended",
    .message = {"暫定措置は{0}に終了しています。", "The provisional measure ended on {0}."},
    .remedy = {"暫定措置によらずに調達する場合は、暫定措置の記載を除き、"
               "最高情報セキュリティ責任者の責任による確認を記載してください。",
               "To procure without the measure, leave it out and give the check under the chief information security "
               "officer."},
};

inline constexpr Breach application_not_expected{
    .code = "not_expected",
    .message = {"ISMAPへの登録申請が見込まれていません。", "No application for registration is expected."},
};

/// A check that the provider is expected to apply for registration, for the types without a substitute.
inline void check_application_expected(Answer& answer, const Procurement& procurement) {
  constexpr Pointer at = path<&Procurement::provisional, &ProvisionalMeasure::application_expected>;
  const bool is_expected =
      answer.read<&Procurement::provisional, &ProvisionalMeasure::application_expected>(procurement);
  answer.require(is_expected, application_not_expected, at);
}

/// What a duty under every measure asks for.
inline constexpr Label leave_measure{"暫定措置の終了までに、登録されたサービスへの移行又は原則利用によって対応すること",
                                     "By the end of the measure, move to a registered service or follow the principle"};

}  // namespace ismap::procurement
