#include <ismap/rules/procurement/checks.hpp>

#include <ismap/rules/procurement/periods.hpp>

#include "entry.hpp"
#include "facts.hpp"

#include <string>

namespace ismap::procurement {
namespace {

constexpr Label before_use_decision{
    "各政府機関等によるISMAPの利用は2020年6月30日に決定されました。同月の決定前の調達に原則が及ぶかは確認できていません"
    "。",
    "The use of ISMAP was decided on 2020-06-30; whether the principle binds a procurement of that month before the "
    "decision could not be found."};
constexpr Label agencies_not_yet{"独立行政法人及び指定法人は、2022年4月1日からISMAPの対象です。",
                                 "Independent agencies and designated corporations are covered from 2022-04-01."};
constexpr Label recommended{
    "地方公共団体にとって、ISMAPに登録されたサービスの利用は推奨事項であり、義務ではありません。",
    "To local governments the use of services registered in ISMAP is recommended, not prescribed."};
constexpr Label registration_not_seen{
    "調達するサービスの登録状況を確認できません。登録番号と登録簿を渡してください。",
    "Whether the service is registered cannot be seen: give its number and a register."};
constexpr Label recommended_suspended{
    "サービスの登録は一時停止中です。推奨に適うかを人が判断してください。",
    "The registration is suspended: a person must judge whether it still meets the recommendation."};
constexpr Label liu_for_low_impact{
    "ISMAP-LIUは影響度が低位の利用のためのものです。この利用に用いてよいかを人が判断してください。",
    "ISMAP-LIU is for uses of low impact: a person must judge whether this use may rest on it."};
constexpr Label closed_class{
    "ガイドラインは自治体機密性3Aの情報についてパブリッククラウドの利用を認めていません（資料からの推定）。",
    "The guideline does not open public clouds to information of class 3A (inferred from the sources)."};
constexpr Label open_if_registered{
    "自治体機密性3B及び3Cの情報では、ISMAPに登録されたサービスであればパブリッククラウドを利用できるとされています。こ"
    "の"
    "サービスはISMAPに登録されていません。",
    "For classes 3B and 3C the guideline opens public clouds that are registered in ISMAP; this service is not."};
constexpr Label class_to_be_divided{
    "2024年10月2日以後、自治体の機密性3は3A、3B及び3Cに分かれます。いずれに当たるかを人が判断してください。",
    "From 2024-10-02 class 3 of local governments is divided into 3A, 3B and 3C: a person must judge which it is."};
constexpr Label classes_not_yet{"機密性3A、3B及び3Cの区分は2024年10月2日のガイドラインによるものです。",
                                "The classes 3A, 3B and 3C come from the guideline of 2024-10-02."};

bool is_local_class(Confidentiality confidentiality) {
  return confidentiality == Confidentiality::class_3a || confidentiality == Confidentiality::class_3b ||
         confidentiality == Confidentiality::class_3c;
}

Answer& recommended_service(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  const Listing listing = listing_of(procurement, context);
  if (listing == Listing::unknown || listing == Listing::unidentified)
    return answer.missing(number_at, registration_not_seen);
  note_entry(answer, procurement, context);
  if (listing == Listing::open || listing == Listing::unlisted) return answer;
  if (listing == Listing::suspended)
    return answer.judge("suspended", service_at(procurement), recommended_suspended, Severity::warning);
  if (context.bought->scheme == Scheme::ismap_liu && procurement.low_impact != true)
    return answer.judge("liu_for_low_impact", low_impact_at, liu_for_low_impact);
  return answer.hold();
}

Answer& open_if_in_ismap(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  const Listing listing = listing_of(procurement, context);
  if (listing == Listing::unknown || listing == Listing::open || listing == Listing::unidentified)
    return answer.missing(service_at(procurement), registration_not_seen);
  if (listing == Listing::suspended)
    return answer.judge("suspended", service_at(procurement), recommended_suspended, Severity::warning);
  if (listing == Listing::listed && context.bought->scheme == Scheme::ismap) return answer.hold();
  return answer.judge("open_if_registered", service_at(procurement), open_if_registered, Severity::warning);
}

}  // namespace

Answer coverage_of_ministries(const Procurement& procurement, const ProcurementContext&) {
  Answer answer;
  if (procurement.buyer.kind != BuyerKind::ministry) return answer;
  answer.read(on_at, procurement.on).derive("covered", is_bound(procurement));
  if (is_bound(procurement)) return answer;
  return answer.judge("before_use_decision", on_at, before_use_decision);
}

Answer coverage_of_agencies(const Procurement& procurement, const ProcurementContext&) {
  Answer answer;
  const BuyerKind kind = procurement.buyer.kind;
  if (kind != BuyerKind::independent_agency && kind != BuyerKind::designated_corporation) return answer;
  answer.read(kind_at, std::string{name_of(kind)}).read(on_at, procurement.on).derive("covered", is_bound(procurement));
  if (!is_bound(procurement)) answer.advise("not_yet", on_at, agencies_not_yet);
  return answer;
}

Answer recommended_to_local_governments(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (coverage_of(procurement) != Coverage::recommended) return answer;
  answer.read(kind_at, std::string{name_of(procurement.buyer.kind)}).advise("recommended", kind_at, recommended);
  if (is_local_class(procurement.information.confidentiality) && !with_local_classes.contains(procurement.on))
    answer.judge("classes_not_yet", class_at, classes_not_yet);
  return recommended_service(answer, procurement, context);
}

Answer local_classes(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (coverage_of(procurement) != Coverage::recommended) return answer;
  const Confidentiality confidentiality = procurement.information.confidentiality;
  answer.read(class_at, std::string{name_of(confidentiality)});
  switch (confidentiality) {
    case Confidentiality::class_3a:
      return answer.judge("closed_class", class_at, closed_class, Severity::warning);
    case Confidentiality::class_3:
      return answer.judge("class_to_be_divided", class_at, class_to_be_divided);
    case Confidentiality::class_3b:
    case Confidentiality::class_3c:
      return open_if_in_ismap(answer, procurement, context);
    default:
      return answer;
  }
}

}  // namespace ismap::procurement
