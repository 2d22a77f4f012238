#include <ismap/rules/procurement/checks.hpp>

#include <ismap/rules/procurement/periods.hpp>

#include "facts.hpp"

#include <string>

namespace ismap::procurement {
namespace {

constexpr Label not_class_2{
    "ISMAP-"
    "LIUの対象は、機密性2情報のうちリスクの小さい業務及び情報の処理に用いるサービスです。この情報の格付では利用でき"
    "ません。",
    "ISMAP-LIU is for uses of small risk within confidentiality class 2; it is not for information of this class."};
constexpr Label above_with_check{
    "ISMAP-"
    "LIUの対象を超える利用について、最高情報セキュリティ責任者の責任による確認が記載されています。登録されたサービスの"
    "この確認による利用を定めた文書は公表されていないため、確認してください。",
    "The use is above what ISMAP-LIU is for, and rests on a check under the chief information security officer. No "
    "public text speaks of such a check for a listed service: a person must judge."};
constexpr Label not_low_impact{
    "調達機関は、この利用の影響度が低位ではないと判断しています。ISMAP-LIUのサービスは影響度が低位の利用に限られます。",
    "The buyer finds that this use has no low impact; a service of ISMAP-LIU is for uses of low impact only."};
constexpr Label impact_not_found{
    "2025年4月1日以後は、影響度が低位であることを調達機関が確認します。その結果を記載してください。",
    "From 2025-04-01 the procuring body confirms that its use has low impact: give its finding."};
constexpr Label use_not_assessed{
    "影響度評価は登録の申請前に府省庁等が行ったものであり、この利用がその評価の対象に含まれるかは登録簿に現れません。",
    "A ministry assessed the impact before the application: the register does not show whether that covers this use."};

bool concerns(const Procurement& procurement, const ProcurementContext& context) {
  return is_bound(procurement) && is_on_liu_list(procurement, context);
}

/// A use that ISMAP-LIU is not for: a breach, unless the buyer made a check of its own (second reading SR-16).
Answer& above_liu(Answer& answer, const Procurement& procurement, std::string_view code, const Pointer& at,
                  const Label& message) {
  if (!procurement.ciso_check) return answer.breach(code, at, message);
  return answer.advise(code, at, message).judge("above_with_check", check_at, above_with_check, Severity::warning);
}

Answer& low_impact_found(Answer& answer, const Procurement& procurement) {
  answer.read(low_impact_at, *procurement.low_impact);
  if (*procurement.low_impact) return answer.hold();
  return above_liu(answer, procurement, "not_low_impact", low_impact_at, not_low_impact);
}

/// Before 2025-04-01 the register tells that some ministry found low impact for some use.
Answer& use_of_small_risk(Answer& answer, const Procurement& procurement) {
  if (!procurement.low_impact) return answer.advise("use_not_assessed", low_impact_at, use_not_assessed);
  return low_impact_found(answer, procurement);
}

}  // namespace

Answer liu_information(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (!concerns(procurement, context)) return answer;
  const Confidentiality confidentiality = procurement.information.confidentiality;
  answer.read(class_at, std::string{name_of(confidentiality)});
  if (confidentiality == Confidentiality::class_1 || confidentiality == Confidentiality::class_2)
    answer.hold();
  else
    above_liu(answer, procurement, "not_class_2", class_at, not_class_2);
  if (!buyer_finds_low_impact.contains(procurement.on)) use_of_small_risk(answer, procurement);
  return answer;
}

Answer liu_low_impact(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (!concerns(procurement, context)) return answer;
  if (!procurement.low_impact) return answer.missing(low_impact_at, impact_not_found);
  return low_impact_found(answer, procurement);
}

}  // namespace ismap::procurement
