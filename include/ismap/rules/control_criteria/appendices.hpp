// Control Criteria, appendix 1 and attached table 8: advice, never a breach.
#pragma once

#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::control_criteria {

/// Counts the realised details of each critical area by chapters. Areas may share chapters:
///
///     access management       9
///     development and change  12.1, 14
///     operation               8.3, 10, 12, 13, 16, 17
///     outsourcers             15
Answer show_critical_areas(const Statement& statement, const Context& context);

inline constexpr Rule<Statement> critical_areas{
    {.id = "STM-A1",
     .clause = clause_2022("appendix 1"),
     .title = {"詳細管理策の選択で重視する領域", "Critical areas when choosing detailed controls"},
     .text =
         {"詳細管理策の選択では、アクセス管理、開発及び変更、運用、並びにこれらに係る委託先の四つの領域に留意する。",
          "When detailed controls are chosen, four areas count: access management, development and change, "
          "operation, and outsourcers for these."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "appendix 1"}}},
     .point = Point::no_breach,
     .limits = {"領域ごとの件数を示すのみで、違反とはしない。章と領域の対応はこのライブラリが定めたものである。",
                "Shows counts only and is never a breach. Which chapters make up an area is this library's reading."}},
    &show_critical_areas,
};

inline constexpr RuleRow example_frequencies{
    .id = "STM-T8",
    .clause = clause_2022("attached table 8"),
    .title = {"個別管理策の実施頻度の例", "Example frequencies of individual controls"},
    .text = {"規程類、設計書及び手順書、設定、設備は少なくとも年1回（設計書、手順書及び設定は変更時にも）、申請書、"
             "記録、台帳等は必要の都度とする例が示されている。",
             "Examples: rules, design and procedure documents, settings and facilities at least yearly (documents and "
             "settings on change, too); forms, approvals, logs and ledgers as needed."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_2022, "attached table 8"}}},
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"個別管理策の実施頻度は申請書類の項目にない。",
               "How often an individual control is carried out is no item of the documents."},
};

inline constexpr std::tuple appendices{&critical_areas, &example_frequencies};

}  // namespace ismap::control_criteria
