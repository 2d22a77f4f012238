// Procurement, PROC-6.1 to PROC-6.8: what the public list shows.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/procurement/entry.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <optional>
#include <string>
#include <tuple>

namespace ismap::procurement {

inline constexpr RuleRow public_parts{
    .id = "PROC-6.1",
    .clause = {Regulation::scheme_guidance, "3.8", "final-2020"},
    .title = {"公表される言明事項", "Public parts of the statement"},
    .text = {"言明のうち、名称、言明の対象範囲、実施する統制目標、監査対象期間及び後発事象の五つが公表される。",
             "Five parts of the statement are public: name, scope, objectives implemented, assessment period and "
             "subsequent events."},
    .standing = Standing::stated,
    .sources = {{{Source::ipa_faq_2020, {"公表事項", "public parts"}},
                 {Source::criteria_revision_2025, "2.2"},
                 {Source::exam_2023, {"問2", "question 2"}}}},
    .automation = Automation::information,
};

inline constexpr RuleRow not_public{
    .id = "PROC-6.2",
    .clause = {Regulation::scheme_guidance, "-", "2020-09"},
    .title = {"公表されない事項", "What is not public"},
    .text = {"言明書の別添の詳細は公表されない。登録者は、これを調達機関に示すことができる。",
             "Details in the annex of the statement are not public; the provider may show them to a procuring body."},
    .standing = Standing::stated,
    .sources = {{{Source::ipa_faq_2020, {"別添", "annex"}}}},
    .automation = Automation::information,
};

inline constexpr RuleRow generative_ai_on_list{
    .id = "PROC-6.3",
    .clause = {Regulation::scheme_guidance, "KB0011070", "2026-01-09"},
    .title = {"生成AIに関する情報の確認", "Information on generative AI"},
    .text = {"リストには生成AIに関する情報が掲載される。"
             "利用者は、生成AIに係るリスクを別途取り扱い、当該情報を確認する。"
             "リストへの登録についてはDEP-7で確認する。",
             "The list carries information on generative AI; users treat its risks separately and check that "
             "information. That the service is listed is checked by DEP-7."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_generative_ai,
                  {"リスト、最終の追記（2026年1月9日）", "list; last addition 2026-01-09"}}}},
    .in_force = since_generative_ai_notice,
    .automation = Automation::left_to_people,
    .limits = {"確認が行われたかは文書に現れないため、義務として示す。本文の後半は確認できていない。",
               "The documents do not show whether this was checked; it is listed among the duties. The rest of the "
               "notice could not be read."},
};

inline constexpr DutyRow check_generative_ai{
    .who = Actor::buyer,
    .what = {"生成AIに係るリスクを別途取り扱い、リストの生成AIに関する情報を確認すること",
             "Treat the risks of generative AI separately, and check what the list says about it"},
    .clause = generative_ai_on_list.clause,
};

inline Answer check_generative_ai_listed(const Procurement& procurement, const ProcurementContext& context);

/// A SaaS that offers generative AI is on a list, in principle.
inline constexpr Rule<Procurement> generative_ai_listed_in_principle{
    {.id = "DEP-7",
     .clause = {Regulation::scheme_guidance, "KB0011070", "2026-01-09"},
     .title = {"生成AIを提供するSaaS", "SaaS with generative AI"},
     .text = {"生成AIを提供するSaaSは、生成AIを外部連携により用いる場合を含め、原則としてリストに登録されていること。",
              "A SaaS that offers generative AI, also by an external link, must in principle be on one of the lists."},
     .standing = Standing::stated,
     .sources = {{{Source::portal_generative_ai, {"最終の追記（2026年1月9日）", "last addition, 2026-01-09"}},
                  {Source::vendor_notes, {"事業者の解釈", "reading of a provider"}}}},
     .in_force = since_generative_ai_notice,
     .limits =
         {"「原則として」の例外は公表されていないため、登録されていないサービスは人が判断する。"
          "登録の対象に生成AIが含まれているかは登録簿に現れない。"
          "登録済みのAI基盤上の個々のモデルの登録は要しないとする事業者の説明があるが、公式の記述は確認できていない。",
          "The exceptions to \"in principle\" are not public: an unlisted service is left to a person. The register "
          "does not show whether a registration covers the AI. A provider reads the notice as not asking for each "
          "model on a registered AI platform; no official text could be found."}},
    check_generative_ai_listed,
};

inline Answer check_generative_ai_listed(const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label not_listed{
      "生成AIを提供するSaaSは、原則としてISMAP等クラウドサービスリストに登録されている必要があります。"
      "例外とすることを人が判断してください。",
      "A SaaS that offers generative AI must in principle be on one of the lists: a person must judge an exception."};
  constexpr Label listing_not_known{"サービスが登録されているかが分かりません。",
                                    "Whether the service is listed is not known."};
  constexpr Label ai_not_told{"サービスが生成AIを提供するか否かの記載がありません。",
                              "Whether the service offers generative AI is not told."};
  constexpr Label model_not_told{"サービスがSaaSであるか否かの記載がありません。",
                                 "Whether the service is SaaS is not told."};
  constexpr Label on_list{"生成AIに係るリスクは登録とは別に判断し、リストの生成AIに関する情報を確認してください。",
                          "Treat the risks of generative AI apart from the registration, and check what the list says "
                          "about it."};
  constexpr Pointer ai_at = path<&Procurement::service, &ProcuredService::generative_ai>;
  if (!is_bound(procurement)) return Answer::not_applicable();
  Answer answer;
  const std::optional<bool> offers_ai = procurement.service.generative_ai;
  if (offers_ai) answer.read<&Procurement::service, &ProcuredService::generative_ai>(procurement);
  if (offers_ai == false) return answer;
  const bool is_told_by_register = context.bought != nullptr && context.bought->service_model;
  const std::optional<ServiceModel> model =
      is_told_by_register ? context.bought->service_model : procurement.service.service_model;
  if (model) answer.derive("service_model", std::string{name_of(*model)});
  if (model && *model != ServiceModel::saas) return answer;
  const Listing listing = listing_of(procurement, context);
  if (is_on_a_list(listing) && !offers_ai) return answer;
  if (is_on_a_list(listing)) return answer.met().advise("ai_on_list", ai_at, on_list);
  if (!offers_ai) return answer.missing(ai_at, ai_not_told);
  if (listing != Listing::unlisted) return answer.missing(service_at(procurement), listing_not_known);
  if (!model) return answer.missing(path<&Procurement::service, &ProcuredService::service_model>, model_not_told);
  return answer.judge("ai_not_listed", ai_at, not_listed, Severity::warning);
}

inline constexpr RuleRow regions{
    .id = "PROC-6.4",
    .clause = {Regulation::scheme_guidance, "-", "2023"},
    .title = {"リージョン", "Regions"},
    .text = {"利用者が選択できるリージョンが掲載される。", "The regions open to the user are shown."},
    .standing = Standing::reported,
    .sources = {{{Source::it_media, "2023-03"},
                 {Source::public_comment_2020, {"言明書に記載するリージョン", "regions in the statement"}}}},
    .automation = Automation::information,
};

inline constexpr RuleRow number_format{
    .id = "PROC-6.5",
    .clause = {Regulation::scheme_guidance, "-", "2026-09"},
    .title = {"登録番号の形式", "Form of the number"},
    .text = {"登録番号は、Cに続く2桁の年、4桁の番号及び枝番からなる（例：C21-0004-2）。枝番の意味は示されていない。",
             "The number is C, a two-digit year, four digits and a suffix, e.g. C21-0004-2; the meaning of the suffix "
             "is not stated."},
    .standing = Standing::reported,
    .sources = {{{Source::vendor_notes, {"研修のページ", "training page"}}}},
    .automation = Automation::information,
};

inline constexpr RuleRow columns{
    .id = "PROC-6.6",
    .clause = {Regulation::scheme_guidance, "-", "2025"},
    .title = {"リストの項目", "Columns of the list"},
    .text = {"リストの項目の構成は確認できていない。", "The columns of the list could not be found."},
    .standing = Standing::not_found,
    .automation = Automation::left_to_people,
    .limits = {"リストの掲載画面を確認できていないため、登録簿は利用者が用意する。",
               "The page of the list could not be read: the user supplies the register."},
};

inline constexpr RuleRow machine_readable{
    .id = "PROC-6.7",
    .clause = {Regulation::scheme_guidance, "-", "2025-12-19"},
    .title = {"機械可読データ", "Machine-readable data"},
    .text = {"リストのCSV、API等は確認できていない。2025年12月には言明書はPDFであった。",
             "No CSV or API of the list was found; in 2025-12 the statements were PDF files."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"リストの表示項目", "display of the list"}}}},
    .in_force = {date(2025, 12, 19), {}},
    .automation = Automation::information,
};

inline constexpr RuleRow registered_services{
    .id = "PROC-6.8",
    .clause = {Regulation::scheme_guidance, "-", "2024-10"},
    .title = {"登録サービス数", "Number of registered services"},
    .text = {"登録サービスは、2023年5月11日に44、2024年5月13日に68、同年10月に76である。",
             "Registered services: 44 on 2023-05-11, 68 on 2024-05-13, 76 in 2024-10."},
    .standing = Standing::stated,
    .sources = {{{Source::white_paper_2023, "44"}, {Source::reform_wg_2024, "76"}, {Source::kpmg_japan, "68"}}},
    .in_force = {date(2024, 10, 1), {}},
    .automation = Automation::information,
};

inline constexpr std::tuple section_6_list{
    &public_parts,
    &not_public,
    &generative_ai_on_list,
    &generative_ai_listed_in_principle,
    &regions,
    &number_format,
    &columns,
    &machine_readable,
    &registered_services,
};

}  // namespace ismap::procurement
