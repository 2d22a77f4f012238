// What a service of the ISMAP-LIU list may be bought for (LIU-1.3, LIU-1.7).
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/periods.hpp>

#include <optional>

namespace ismap::procurement {

inline constexpr Breach not_class_2{
    .code = "not_class_2",
    .message = {"ISMAP-LIUの対象は、機密性2情報のうちリスクの小さい業務及び情報の処理に用いるサービスです。"
                "この情報の格付では利用できません。",
                "ISMAP-LIU is for uses of small risk within confidentiality class 2; it is not for information of this "
                "class."},
};

inline constexpr Breach not_low_impact{
    .code = "not_low_impact",
    .message = {"調達機関は、この利用の影響度が低位ではないと判断しています。"
                "ISMAP-LIUのサービスは影響度が低位の利用に限られます。",
                "The buyer finds that this use has no low impact; a service of ISMAP-LIU is for uses of low impact "
                "only."},
};

/// A use that ISMAP-LIU is not for: `breach`, unless the buyer made a check of its own; then a reviewer decides (second
/// reading SR-16).
inline void tell_above_liu(Answer& answer, const Procurement& procurement, const Breach& breach, const Pointer& at) {
  constexpr Label above_with_check{
      "ISMAP-LIUの対象を超える利用について、最高情報セキュリティ責任者の責任による確認が記載されています。"
      "登録されたサービスのこの確認による利用を定めた文書は公表されていないため、確認してください。",
      "The use is above what ISMAP-LIU is for, and rests on a check under the chief information security officer. No "
      "public text speaks of such a check for a listed service: a person must judge."};
  if (!procurement.ciso_check) {
    answer.breach(breach, at);
    return;
  }
  answer.advise(breach.code, at, breach.message)
      .judge("above_with_check", path<&Procurement::ciso_check>, above_with_check, Severity::warning);
}

/// The buyer's finding of low impact. @pre it is given
inline void check_low_impact(Answer& answer, const Procurement& procurement) {
  const std::optional<bool> is_low = answer.read<&Procurement::low_impact>(procurement);
  if (is_low == true)
    answer.met();
  else
    tell_above_liu(answer, procurement, not_low_impact, path<&Procurement::low_impact>);
}

/// LIU-1.3: the class of information of a use of a service on the ISMAP-LIU list, and until the buyer has to find low
/// impact (LIU-1.7), the risk of that use as well.
inline Answer liu_information(const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label use_not_assessed{
      "影響度評価は登録の申請前に府省庁等が行ったものであり、"
      "この利用がその評価の対象に含まれるかは登録簿に現れません。",
      "A ministry assessed the impact before the application: the register does not show whether that covers this "
      "use."};
  if (!is_bound(procurement) || !is_on_liu_list(procurement, context)) return Answer::not_applicable();
  Answer answer;
  const Confidentiality confidentiality =
      answer.read<&Procurement::information, &InformationHandled::confidentiality>(procurement);
  if (confidentiality == Confidentiality::class_1 || confidentiality == Confidentiality::class_2)
    answer.met();
  else
    tell_above_liu(answer, procurement, not_class_2,
                   path<&Procurement::information, &InformationHandled::confidentiality>);
  if (buyer_finds_low_impact.contains(procurement.on)) return answer;
  if (procurement.low_impact)
    check_low_impact(answer, procurement);
  else
    answer.advise("use_not_assessed", path<&Procurement::low_impact>, use_not_assessed);
  return answer;
}

/// LIU-1.7: the buyer finds that its use of a service on the ISMAP-LIU list has low impact.
inline Answer liu_low_impact(const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label impact_not_found{
      "2025年4月1日以後は、影響度が低位であることを調達機関が確認します。その結果を記載してください。",
      "From 2025-04-01 the procuring body confirms that its use has low impact: give its finding."};
  if (!is_bound(procurement) || !is_on_liu_list(procurement, context)) return Answer::not_applicable();
  Answer answer;
  if (!procurement.low_impact) return answer.missing(path<&Procurement::low_impact>, impact_not_found);
  check_low_impact(answer, procurement);
  return answer;
}

}  // namespace ismap::procurement
