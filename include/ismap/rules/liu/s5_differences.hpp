// ISMAP-LIU: its differences from ISMAP as the registration side sees them. The rows of the sections before decide.
#pragma once

#include <ismap/rules/liu/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::liu {

inline constexpr RuleRow points_in_short{
    .id = "LIU-1",
    .clause = {Regulation::liu_registration, "6.1", "2025"},
    .title = {"八つの審査観点", "Eight review points"},
    .text =
        {"審査の観点は八つであり、(1)から(6)まではISMAPと同じ、(7)は登録規則の別紙2を満たす内部監査、"
         "(8)は規則への違反の不存在である。(8)は過去の削除に触れない。LIU-2.7及びLIU-2.11による。",
         "Eight points: (1) to (6) as in ISMAP, (7) an internal audit that meets annex 2 of the rules, (8) no breach "
         "of the rules. Point (8) does not speak of past deletion. See LIU-2.7 and LIU-2.11."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, "ISMAP-LIU"}}},
    .in_force = since_opening,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow internal_audit_under_special_measures{
    .id = "LIU-2",
    .clause = {Regulation::liu_registration, "6.1(7)", "2025"},
    .title = {"特例報告書と観点(7)", "Special report and point (7)"},
    .text =
        {"特別措置の特例報告書が提出された場合、観点(7)は確認されない。LIU-3.7により判定する。",
         "Point (7) is not checked where the special report of the special measures was filed. Decided by LIU-3.7."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, "ISMAP-LIU"}}},
    .in_force = since_special_measures,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow clauses_of_requirements{
    .id = "LIU-3",
    .clause = {Regulation::liu_registration, "3, 7", "2025"},
    .title = {"申請者に対する要求事項の条項", "Clauses of the requirements on applicants"},
    .text =
        {"旧ポータルでは申請者に対する要求事項は第7章、事前申請は第3章にあるとされたが、"
         "議事録は3.4及び3.5を引用している。LIU-2.8による。",
         "The former portal page put the requirements on applicants in chapter 7 and the pre-application in chapter 3; "
         "yet the minutes cite 3.4 and 3.5. See LIU-2.8."},
    .standing = Standing::conflicting,
    .sources = {{{Source::vendor_notes,
                  {"旧ポータルのページ（第3章及び第7章を引用）", "former portal page, citing chapters 3 and 7"}},
                 {Source::committee_38, {"ISMAP-LIU（3.4及び3.5を引用）", "ISMAP-LIU, citing 3.4 and 3.5"}}}},
    .in_force = since_opening,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow special_measures_in_short{
    .id = "LIU-4",
    .clause = {Regulation::liu_registration, "特別措置 (special measures)", "2023"},
    .title = {"特別措置の概要", "Special measures in short"},
    .text = {"特別措置は2023年5月19日に始まり、2025年3月末までの申請について1回に限り、"
             "監査を整備状況評価と最小限度の運用状況評価に縮減する。2025年12月にも特別措置による登録があった。"
             "LIU-3.1からLIU-3.9までによる。",
             "From 2023-05-19, for applications by the end of 2025-03, once only, the assessment is cut to the design "
             "evaluation and a minimum of operating evaluation. A case under the measures was still registered in "
             "2025-12. See LIU-3.1 to LIU-3.9."},
    .standing = Standing::reported,
    .sources = {{{Source::x_regulation, {"特別措置に係る記事", "special measures"}},
                 {Source::kpmg_japan, {"2023年10月の記事、特別措置", "2023-10, special measures"}},
                 {Source::committee_38, "ISMAP-LIU"}}},
    .in_force = since_special_measures,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow plan_of_2024{
    .id = "LIU-5",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"2024年に示された方針", "Plan of 2024"},
    .text =
        {"各機関による事前の影響度評価を廃止し、対象業務を広げる方針が2024年12月に示された。LIU-1.7及びLIU-1.8による。",
         "In 2024-12 it was planned to drop the agencies' prior impact assessment and to widen the operations covered. "
         "See LIU-1.7 and LIU-1.8."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"今後の計画に係る説明", "plan"}}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr std::tuple section_5{&points_in_short, &internal_audit_under_special_measures,
                                      &clauses_of_requirements, &special_measures_in_short, &plan_of_2024};

}  // namespace ismap::liu
