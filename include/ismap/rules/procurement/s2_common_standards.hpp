// Procurement: the editions of the Common Standards.
#pragma once

#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::procurement {

inline constexpr RuleRow edition_r3{
    .id = "PROC-2.1",
    .clause = {Regulation::common_standards, "-", "R3"},
    .title = {"令和3年度版", "R3 edition"},
    .text = {"令和3年度の改定により、ISMAP管理基準に沿ったクラウドサービスの選定等が記載された。",
             "The R3 revision brought in choosing cloud services along the criteria of ISMAP."},
    .standing = Standing::stated,
    .sources = {{{Source::provisional_2021, {"3 その他（予定として記載）", "section 3, as an intention"}},
                 {Source::practitioner_notes, {"令和3年度の改定", "R3 revision"}}}},
    .in_force = since_review_of_measures,
    .automation = Automation::information,
};

inline constexpr RuleRow edition_r5{
    .id = "PROC-2.2",
    .clause = {Regulation::common_standards, "-", "R5"},
    .title = {"令和5年度版", "R5 edition"},
    .text = {"令和5年7月の統一基準は、クラウドサービスを原則としてリストから選定することを定める。",
             "The edition of July 2023 says that cloud services are chosen in principle from the list."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"NISCの口頭による説明", "NISC, orally"}},
                 {Source::cybersecurity_2024, {"策定の日", "date"}}}},
    .in_force = since_standards_r5,
    .automation = Automation::information,
};

inline constexpr RuleRow edition_r7{
    .id = "PROC-2.3",
    .clause = {Regulation::common_standards, "4.2.1(2)(c)", "R7"},
    .title = {"令和7年度版", "R7 edition"},
    .text = {"令和7年度版（2025年6月27日）の4.2.1(2)(c)は、"
             "ISMAP等のクラウドサービスリストから原則として選定することを定める。CS-4.2.1-2cで確認する。",
             "Clause 4.2.1(2)(c) of the R7 edition of 2025-06-27 says to select in principle from a list such as "
             "ISMAP; checked by CS-4.2.1-2c."},
    .standing = Standing::stated,
    .sources = {{{Source::common_standards_r7, "4.2.1(2)(c)"}}},
    .in_force = since_standards_r7,
    .automation = Automation::information,
};

inline constexpr RuleRow clause_numbers{
    .id = "PROC-2.4",
    .clause = {Regulation::common_standards, "-", "R3-R7"},
    .title = {"ISMAPに言及する条項の番号", "Clauses that name ISMAP"},
    .text = {"統一基準のうちISMAPに言及する条項の番号は確認できていない。",
             "Which clauses of the editions name ISMAP could not be found."},
    .standing = Standing::not_found,
    .in_force = since_review_of_measures,
    .automation = Automation::left_to_people,
    .limits = {"令和3年度版及び令和5年度版の本文を確認できていないため、条項番号は示さない。",
               "The texts of the R3 and R5 editions could not be read: no clause numbers are given."},
};

inline constexpr std::tuple section_2{
    &edition_r3,
    &edition_r5,
    &edition_r7,
    &clause_numbers,
};

}  // namespace ismap::procurement
