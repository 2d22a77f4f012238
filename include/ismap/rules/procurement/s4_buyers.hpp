// Procurement: who is covered.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/procurement/entry.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>
#include <utility>

namespace ismap::procurement {

/// 4.1: ministries are bound from the decision on the use of ISMAP.
inline constexpr Rule<Procurement> ministries{
    {.id = "PROC-4.1",
     .clause = {Regulation::use_decision, "-", "2020-06-30"},
     .title = {"府省庁", "Ministries"},
     .text = {"府省庁は、制度の開始（2020年6月。最初のリストは2021年3月）から対象である。",
              "Ministries are covered from the start (2020-06; first list 2021-03)."},
     .standing = Standing::stated,
     .sources = {{{Source::white_paper_2023, "ISMAP"}, {Source::provisional_2021, {"前文", "preamble"}}}},
     .limits = {"開始の日は資料に月のみ記載があり、利用の決定の日（2020年6月30日）とする。",
                "Sources give the month only; the day is taken to be that of the decision on use, 2020-06-30."}},
    [](const Procurement& procurement, const ProcurementContext&) -> Answer {
      constexpr Label before_use_decision{
          "各政府機関等によるISMAPの利用は2020年6月30日に決定されました。"
          "同月の決定前の調達に原則が及ぶかは確認できていません。",
          "The use of ISMAP was decided on 2020-06-30; whether the principle binds a procurement of that month before "
          "the decision could not be found."};
      if (procurement.buyer.kind != BuyerKind::ministry) return Answer::not_applicable();
      Answer answer;
      answer.read<&Procurement::on>(procurement);
      answer.derive("covered", is_bound(procurement));
      if (is_bound(procurement)) return answer;
      return answer.judge("before_use_decision", path<&Procurement::on>, before_use_decision);
    },
};

/// 4.2: agencies and corporations are bound from 2022-04-01.
inline constexpr Rule<Procurement> agencies{
    {.id = "PROC-4.2",
     .clause = {Regulation::provisional_measures, "3", "2021-07-06"},
     .title = {"独立行政法人及び指定法人", "Independent agencies and designated corporations"},
     .text = {"独立行政法人及び指定法人による調達は、2022年4月1日からISMAPの対象となる。",
              "Procurements of independent agencies and designated corporations are covered from 2022-04-01."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, {"3 その他", "section 3"}}}},
     .in_force = since_review_of_measures},
    [](const Procurement& procurement, const ProcurementContext&) -> Answer {
      constexpr Label not_yet{"独立行政法人及び指定法人は、2022年4月1日からISMAPの対象です。",
                              "Independent agencies and designated corporations are covered from 2022-04-01."};
      const BuyerKind kind = procurement.buyer.kind;
      if (kind != BuyerKind::independent_agency && kind != BuyerKind::designated_corporation)
        return Answer::not_applicable();
      Answer answer;
      answer.read<&Procurement::buyer, &Buyer::kind>(procurement);
      answer.read<&Procurement::on>(procurement);
      answer.derive("covered", is_bound(procurement));
      if (!is_bound(procurement)) answer.advise("not_yet", path<&Procurement::on>, not_yet);
      return answer;
    },
};

inline constexpr Label registration_not_seen{
    "調達するサービスの登録状況を確認できません。登録番号と登録簿を渡してください。",
    "Whether the service is registered cannot be seen: give its number and a register."};
inline constexpr Label recommended_service_suspended{
    "サービスの登録は一時停止中です。推奨に適うかを人が判断してください。",
    "The registration is suspended: a person must judge whether it still meets the recommendation."};

inline Answer check_recommendation(const Procurement& procurement, const ProcurementContext& context);

/// 4.3: to local governments the lists are recommended.
inline constexpr Rule<Procurement> local_governments{
    {.id = "PROC-4.3",
     .clause = {Regulation::scheme_guidance, "-", "2024-12-09"},
     .title = {"地方公共団体", "Local governments"},
     .text = {"地方公共団体にとってISMAPの利用は推奨事項であり、義務ではない。",
              "To local governments ISMAP is a recommendation, not a duty."},
     .standing = Standing::stated,
     .sources = {{{Source::reform_wg_2024, {"総務省の口頭による説明", "MIC, orally"}}}},
     .limits = {"推奨に従うかは地方公共団体が判断する。推奨に反することを不充足とはしない。",
                "Whether to follow the recommendation is for the local government; not following it is no breach."}},
    check_recommendation,
};

/// The classes of 4.4.
constexpr bool is_local_class(Confidentiality confidentiality) noexcept {
  return confidentiality == Confidentiality::class_3a || confidentiality == Confidentiality::class_3b ||
         confidentiality == Confidentiality::class_3c;
}

/// Whether the service is one that 4.3 recommends.
inline Answer check_recommended_service(Answer answer, const Procurement& procurement,
                                        const ProcurementContext& context) {
  constexpr Label liu_for_low_impact{
      "ISMAP-LIUは影響度が低位の利用のためのものです。この利用に用いてよいかを人が判断してください。",
      "ISMAP-LIU is for uses of low impact: a person must judge whether this use may rest on it."};
  const Listing listing = listing_of(procurement, context);
  if (listing == Listing::unknown || listing == Listing::unidentified)
    return answer.missing(number_at, registration_not_seen);
  note_entry(answer, procurement, context);
  if (!is_on_a_list(listing)) return answer;
  if (listing == Listing::suspended)
    return answer.judge("suspended", service_at(procurement), recommended_service_suspended, Severity::warning);
  if (context.bought->scheme == Scheme::ismap_liu && procurement.low_impact != true)
    return answer.judge("liu_for_low_impact", path<&Procurement::low_impact>, liu_for_low_impact);
  return answer.met();
}

inline Answer check_recommendation(const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label recommended{
      "地方公共団体にとって、ISMAPに登録されたサービスの利用は推奨事項であり、義務ではありません。",
      "To local governments the use of services registered in ISMAP is recommended, not prescribed."};
  constexpr Label classes_not_yet{"機密性3A、3B及び3Cの区分は2024年10月2日のガイドラインによるものです。",
                                  "The classes 3A, 3B and 3C come from the guideline of 2024-10-02."};
  if (coverage_of(procurement) != Coverage::recommended) return Answer::not_applicable();
  Answer answer;
  answer.read<&Procurement::buyer, &Buyer::kind>(procurement);
  answer.advise("recommended", path<&Procurement::buyer, &Buyer::kind>, recommended);
  if (is_local_class(procurement.information.confidentiality) && !with_local_classes.contains(procurement.on))
    answer.judge("classes_not_yet", path<&Procurement::information, &InformationHandled::confidentiality>,
                 classes_not_yet);
  return check_recommended_service(std::move(answer), procurement, context);
}

inline Answer check_local_class(const Procurement& procurement, const ProcurementContext& context);

/// 4.4: which classes of a local government's information a public cloud is open to.
inline constexpr Rule<Procurement> divided_class_3{
    {.id = "PROC-4.4",
     .clause = {Regulation::scheme_guidance, "-", "2024-10-02"},
     .title = {"自治体機密性3の区分", "Classes 3A, 3B and 3C"},
     .text =
         {"自治体機密性3B及び3Cの情報は、ISMAPに登録されたパブリッククラウドで取り扱うことができる。"
          "3Aの情報についてはこの限りでない。",
          "Information of classes 3B and 3C may be handled in a public cloud that is registered in ISMAP. Class 3A is "
          "not opened that way."},
     .standing = Standing::stated,
     .sources = {{{Source::reform_wg_2024, {"ガイドラインに係る説明", "on the guideline"}},
                  {Source::local_guideline, "2024-10-02"}}},
     .in_force = with_local_classes,
     .limits = {"3Aが認められないことは資料からの推定であり、人が判断する。ガイドラインは技術的助言である。",
                "That 3A is not opened is inferred: a person decides. The guideline is technical advice."}},
    check_local_class,
};

/// Classes 3B and 3C: the public clouds that are registered in ISMAP.
inline Answer check_open_class(Answer answer, const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label open_if_registered{
      "自治体機密性3B及び3Cの情報では、ISMAPに登録されたサービスであればパブリッククラウドを利用できるとされています。"
      "このサービスはISMAPに登録されていません。",
      "For classes 3B and 3C the guideline opens public clouds that are registered in ISMAP; this service is not."};
  const Pointer at = service_at(procurement);
  const Listing listing = listing_of(procurement, context);
  if (listing == Listing::unknown || listing == Listing::open || listing == Listing::unidentified)
    return answer.missing(at, registration_not_seen);
  if (listing == Listing::suspended)
    return answer.judge("suspended", at, recommended_service_suspended, Severity::warning);
  if (listing == Listing::listed && context.bought->scheme == Scheme::ismap) return answer.met();
  return answer.judge("open_if_registered", at, open_if_registered, Severity::warning);
}

inline Answer check_local_class(const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label closed_class{
      "ガイドラインは自治体機密性3Aの情報についてパブリッククラウドの利用を認めていません（資料からの推定）。",
      "The guideline does not open public clouds to information of class 3A (inferred from the sources)."};
  constexpr Label class_to_be_divided{
      "2024年10月2日以後、自治体の機密性3は3A、3B及び3Cに分かれます。いずれに当たるかを人が判断してください。",
      "From 2024-10-02 class 3 of local governments is divided into 3A, 3B and 3C: a person must judge which it is."};
  constexpr Pointer class_at = path<&Procurement::information, &InformationHandled::confidentiality>;
  if (coverage_of(procurement) != Coverage::recommended) return Answer::not_applicable();
  Answer answer;
  switch (answer.read<&Procurement::information, &InformationHandled::confidentiality>(procurement)) {
    case Confidentiality::class_3a:
      return answer.judge("closed_class", class_at, closed_class, Severity::warning);
    case Confidentiality::class_3:
      return answer.judge("class_to_be_divided", class_at, class_to_be_divided);
    case Confidentiality::class_3b:
    case Confidentiality::class_3c:
      return check_open_class(std::move(answer), procurement, context);
    default:
      return answer;
  }
}

inline constexpr RuleRow meaning_of_local_classes{
    .id = "PROC-4.5",
    .clause = {Regulation::scheme_guidance, "-", "2024-10-02"},
    .title = {"3A、3B及び3Cの意義", "Meaning of 3A, 3B and 3C"},
    .text = {"3Aは秘密文書に相当する情報、3Bは漏えい等により住民の権利利益が大きく損なわれる情報とされる。"
             "3Cの定義は確認できていない。",
             "3A is information equal to secret documents; of 3B leakage harms the rights of persons to a high degree. "
             "The definition of 3C could not be found."},
    .standing = Standing::reported,
    .sources = {{{Source::it_media, "2024-12"}}},
    .in_force = with_local_classes,
    .automation = Automation::information,
};

inline constexpr RuleRow outlook_for_local_governments{
    .id = "PROC-4.6",
    .clause = {Regulation::scheme_guidance, "-", "2024-12-09"},
    .title = {"今後の見通し", "Outlook"},
    .text = {"総務省は、ISMAPの費用が下がれば利用を更に促すとの見通しを示した。",
             "MIC would promote ISMAP more if it became cheaper."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"総務省の口頭による説明", "MIC, orally"}}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
};

inline constexpr RuleRow alpha_model{
    .id = "PROC-4.7",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"α'モデル", "Model α'"},
    .text = {"α'モデルの利用に原則が及ぶとする民間の解説があるが、これを義務と解することはPROC-4.3と相容れない。",
             "A consultant counts model α' of local networks among the users of the principle; read as a duty this "
             "contradicts PROC-4.3."},
    .standing = Standing::conflicting,
    .sources = {{{Source::x_regulation, "ISMAP-LIU"}}},
    .in_force = {date(2024, 10, 2), {}},
    .automation = Automation::information,
};

inline constexpr RuleRow government_cloud{
    .id = "PROC-4.8",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"ガバメントクラウド", "Government Cloud"},
    .text = {"ガバメントクラウドを構成するサービスは、ISMAPに登録されていること。",
             "Services that make up the Government Cloud are registered in ISMAP."},
    .standing = Standing::reported,
    .sources = {{{Source::practitioner_notes, {"ガバメントクラウド", "Government Cloud"}},
                 {Source::vendor_notes, {"ガバメントクラウド", "Government Cloud"}}}},
    .in_force = {date(2024, 10, 2), {}},
    .automation = Automation::left_to_people,
    .limits = {"ガバメントクラウドの構成であるかは文書に現れない。",
               "The documents do not show whether a service is part of the Government Cloud."},
};

inline constexpr std::tuple section_4{
    &ministries,
    &agencies,
    &local_governments,
    &divided_class_3,
    &meaning_of_local_classes,
    &outlook_for_local_governments,
    &alpha_model,
    &government_cloud,
};

}  // namespace ismap::procurement
