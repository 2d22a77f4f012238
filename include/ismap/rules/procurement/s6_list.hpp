// Procurement: what the public list shows, and what buyers make of it.
#pragma once

#include <ismap/rules/procurement/checks.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

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
    .sources = {{{Source::ipa_faq_2020, "public parts"},
                 {Source::criteria_revision_2025, "2.2"},
                 {Source::exam_2023, "question 2"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow not_public{
    .id = "PROC-6.2",
    .clause = {Regulation::scheme_guidance, "-", "2020-09"},
    .title = {"公表されない事項", "What is not public"},
    .text = {"言明書の別添の詳細は公表されない。登録者は、これを調達機関に示すことができる。",
             "Details in the annex of the statement are not public; the provider may show them to a procuring body."},
    .standing = Standing::stated,
    .sources = {{{Source::ipa_faq_2020, "annex"}}},
    .automation = Automation::information,
};

inline constexpr RuleRow generative_ai_on_list{
    .id = "PROC-6.3",
    .clause = {Regulation::scheme_guidance, "KB0011070", "2026-01-09"},
    .title = {"生成AIに関する情報の確認", "Information on generative AI"},
    .text = {"リストには生成AIに関する情報が掲載される。利用者は、生成AIに係るリスクを別途取り扱い、当該情報を確認する"
             "。リストへの登録についてはDEP-7で確認する。",
             "The list carries information on generative AI; users treat its risks separately and check that "
             "information. That the service is listed is checked by DEP-7."},
    .standing = Standing::stated,
    .sources = {{{Source::portal_generative_ai, "list; last addition 2026-01-09"}}},
    .in_force = since_generative_ai_notice,
    .automation = Automation::left_to_people,
    .limits = {"確認が行われたかは文書に現れないため、義務として示す。本文の後半は確認できていない。",
               "The documents do not show whether this was checked; it is listed among the duties. The rest of the "
               "notice could not be read."},
};

inline constexpr Rule<Procurement> generative_ai_listed_in_principle{
    {.id = "DEP-7",
     .clause = {Regulation::scheme_guidance, "KB0011070", "2026-01-09"},
     .title = {"生成AIを提供するSaaS", "SaaS with generative AI"},
     .text = {"生成AIを提供するSaaSは、生成AIを外部連携により用いる場合を含め、原則としてリストに登録されていること。",
              "A SaaS that offers generative AI, also by an external link, must in principle be on one of the lists."},
     .standing = Standing::stated,
     .sources = {{{Source::portal_generative_ai, "last addition, 2026-01-09"},
                  {Source::vendor_notes, "reading of a provider"}}},
     .in_force = since_generative_ai_notice,
     .limits =
         {"「原則として」の例外は公表されていないため、登録されていないサービスは人が判断する。登録の対象に生成AI"
          "が含まれているかは登録簿に現れない。登録済みのAI基盤上の個々のモデルの登録は要しないとする事業者の説明"
          "があるが、公式の記述は確認できていない。",
          "The exceptions to \"in principle\" are not public: an unlisted service is left to a person. The "
          "register does not show whether a registration covers the AI. A provider reads the notice as not asking "
          "for each model on a registered AI platform; no official text could be found."}},
    generative_ai_listed,
};

inline constexpr RuleRow regions{
    .id = "PROC-6.4",
    .clause = {Regulation::scheme_guidance, "-", "2023"},
    .title = {"リージョン", "Regions"},
    .text = {"利用者が選択できるリージョンが掲載される。", "The regions open to the user are shown."},
    .standing = Standing::reported,
    .sources = {{{Source::it_media, "2023-03"}, {Source::public_comment_2020, "regions in the statement"}}},
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
    .sources = {{{Source::vendor_notes, "training page"}}},
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
    .sources = {{{Source::committee_38, "display of the list"}}},
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

inline constexpr Rule<Procurement> validity_of_registration{
    {.id = "PROC-6.9",
     .clause = {Regulation::basic_regulation, "3.5", "final-2020"},
     .title = {"登録の有効期間の確認", "Validity of the registration"},
     .text =
         {"登録の有効期間は、監査対象期間の末日の翌日から{validity}後までであり、その間に更新申請があった場合は運営委"
          "員会の決定まで登録は有効である。調達機関はこれを確認する。",
          "Validity ends {validity} after the day following the assessment period; a renewal filed "
          "before that keeps the registration valid until the committee decides. Buyers check it."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "8.1"},
                  {Source::x_regulation, "registration update, basic regulation 3.5"}}},
     .in_force = since_use_decision,
     .limits =
         {"調達日が将来の場合、有効期間の末日までは更新申請ができるため、末日より後の登録は分からない。更新申請の審"
          "査中であれば、決定の時期により人が確認する。ISMAP-LIUの有効期間は公表されていない（方針「ISMAP-"
          "LIUの登録の有効期間」）。ISMAPと同じ数え方で過ぎている場合は人が判断し、条項の番号はISMAPの登録規則による推"
          "定"
          "である。",
          "For a day ahead a renewal may still be filed until the last day of validity, so nothing is known of the "
          "days after it; while one is pending a person checks when it is decided. The validity of ISMAP-LIU is not "
          "public (policy \"validity of a registration of ISMAP-LIU\"): past what ISMAP would count, a person judges. "
          "Its clause is taken to be numbered as in the rules of ISMAP."}},
    registration_still_valid,
};

inline constexpr RuleRow review_times{
    .id = "PROC-6.10",
    .clause = {Regulation::scheme_guidance, "-", "2024-12"},
    .title = {"審査に要する期間", "Review times"},
    .text = {"審査の標準は受理から約{model_review_period}、問題のない更新は最短{shortest_renewal}"
             "であり、運営委員会は受理から{committee_review}以内に審査する。",
             "A decision takes about {model_review_period} from acceptance, a clean renewal {shortest_renewal} at "
             "best; the "
             "committee reviews within {committee_review}."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, "IPA, orally"}, {Source::public_comment_2020, "6.4(3)"}}},
    .automation = Automation::information,
};

inline constexpr std::tuple section_6{
    &public_parts,
    &not_public,
    &generative_ai_on_list,
    &generative_ai_listed_in_principle,
    &regions,
    &number_format,
    &columns,
    &machine_readable,
    &registered_services,
    &validity_of_registration,
    &review_times,
};

}  // namespace ismap::procurement
