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
constexpr Label not_low_impact{
    "調達機関は、この利用の影響度が低位ではないと判断しています。ISMAP-LIUのサービスは影響度が低位の利用に限られます。",
    "The buyer finds that this use has no low impact; a service of ISMAP-LIU is for uses of low impact only."};
constexpr Label impact_not_found{
    "2025年4月1日以後は、影響度が低位であることを調達機関が確認します。その結果をlow_impactに記載してください。",
    "From 2025-04-01 the procuring body confirms that its use has low impact: give its finding at low_impact."};
constexpr Label use_not_assessed{
    "影響度評価は登録の申請前に府省庁等が行ったものであり、この利用がその評価の対象に含まれるかは登録簿に現れません。",
    "A ministry assessed the impact before the application: the register does not show whether that covers this use."};

bool concerns(const Procurement& procurement, const ProcurementContext& context) {
  return is_bound(procurement) && is_on_liu_list(procurement, context);
}

/// Before 2025-04-01 the register tells that some ministry found low impact for some use.
Answer& use_of_small_risk(Answer& answer, const Procurement& procurement) {
  if (!procurement.low_impact) return answer.advise("use_not_assessed", low_impact_at, use_not_assessed);
  answer.read(low_impact_at, *procurement.low_impact);
  return answer.require(*procurement.low_impact, "not_low_impact", low_impact_at, not_low_impact);
}

}  // namespace

Answer liu_information(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (!concerns(procurement, context)) return answer;
  const Confidentiality confidentiality = procurement.information.confidentiality;
  answer.read(class_at, std::string{name_of(confidentiality)})
      .require(confidentiality == Confidentiality::class_1 || confidentiality == Confidentiality::class_2,
               "not_class_2", class_at, not_class_2);
  if (!buyer_finds_low_impact.contains(procurement.on)) use_of_small_risk(answer, procurement);
  return answer;
}

Answer liu_low_impact(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (!concerns(procurement, context)) return answer;
  if (!procurement.low_impact) return answer.missing(low_impact_at, impact_not_found);
  return answer.read(low_impact_at, *procurement.low_impact)
      .require(*procurement.low_impact, "not_low_impact", low_impact_at, not_low_impact);
}

}  // namespace ismap::procurement
