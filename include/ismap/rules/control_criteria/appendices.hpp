// Control Criteria, appendix 1 and attached table 8: advice, never a breach.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/control_criteria/edition.hpp>
#include <ismap/rules/rule.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <tuple>

namespace ismap::control_criteria {

inline Answer count_critical_areas(const Statement& statement, const Context& context);

/// Appendix 1: the areas that count when detailed controls are chosen.
inline constexpr Rule<Statement> critical_areas{
    {.id = "STM-A1",
     .clause = clause_2022("別紙1 (appendix 1)"),
     .title = {"詳細管理策の選択で重視する領域", "Critical areas when choosing detailed controls"},
     .text =
         {"詳細管理策の選択では、アクセス管理、開発及び変更、運用、並びにこれらに係る委託先の四つの領域に留意する。",
          "When detailed controls are chosen, four areas count: access management, development and change, operation, "
          "and outsourcers for these."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, {"別紙1", "appendix 1"}}}},
     .point = Point::no_breach,
     .limits = {"領域ごとの件数を示すのみで、違反とはしない。章と領域の対応はこのライブラリが定めたものである。",
                "Shows counts only and is never a breach. Which chapters make up an area is this library's reading."}},
    count_critical_areas,
};

/// One of the areas of appendix 1, and the name in the trace of how many of its details are realised.
struct CriticalArea {
  std::string_view count_name;
  Label name;
};

/// The four of appendix 1.
inline constexpr std::array four_areas = {
    CriticalArea{"access_management_details", {"アクセス管理", "access management"}},
    CriticalArea{"development_and_change_details", {"開発及び変更", "development and change"}},
    CriticalArea{"operation_details", {"運用", "operation"}},
    CriticalArea{"outsourcer_details", {"委託先", "outsourcers"}},
};

/// A bit for each area that a control belongs to, in the order of `four_areas`. Areas may share chapters:
///
///     access management       9
///     development and change  12.1, 14
///     operation               8.3, 10, 12, 13, 16, 17
///     outsourcers             15
constexpr unsigned critical_areas_of(ControlId id) {
  constexpr unsigned access = 1, development = 2, operation = 4, outsourcers = 8;
  switch (id.chapter()) {
    case 8:
      return id.numbers[1] == 3 ? operation : 0;
    case 9:
      return access;
    case 12:
      return id.numbers[1] == 1 ? development | operation : operation;
    case 10:
    case 13:
    case 16:
    case 17:
      return operation;
    case 14:
      return development;
    case 15:
      return outsourcers;
    default:
      return 0;
  }
}

/// How many details are realised in each of the `four_areas`.
inline std::array<std::int64_t, four_areas.size()> realised_in_areas(const Context& context) {
  std::array<std::int64_t, std::size_t{1} << four_areas.size()> by_areas{};
  (context.index.realised() & context.catalog.details()).for_each([&](std::size_t ordinal) {
    ++by_areas[critical_areas_of(context.catalog[ordinal].id)];
  });
  for (const UnlistedDetail& detail : context.index.unlisted_details)
    if (detail.is_realised()) ++by_areas[critical_areas_of(detail.id)];
  std::array<std::int64_t, four_areas.size()> counts{};
  for (std::size_t set = 0; set < by_areas.size(); ++set)
    for (std::size_t area = 0; area < four_areas.size(); ++area)
      if ((set >> area & 1) != 0) counts[area] += by_areas[set];
  return counts;
}

/// Notes the counts, and says in which area there is none.
inline Answer count_critical_areas(const Statement& statement, const Context& context) {
  constexpr Label no_detail{"{0}の領域で実施する詳細管理策が記載されていません。",
                            "No detailed control is stated as realised in the area of {0}."};
  if (statement.edition != edition_2020 || !has_catalog(statement, context)) return Answer::not_applicable();
  const auto counts = realised_in_areas(context);
  Answer answer;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    answer.derive(four_areas[i].count_name, counts[i]);
    if (counts[i] == 0)
      answer.advise("no_detail", context.statement / path<&Statement::controls>, fill(no_detail, {four_areas[i].name}));
  }
  return answer.met();
}

/// Attached table 8: how often individual controls are carried out.
inline constexpr RuleRow example_frequencies{
    .id = "STM-T8",
    .clause = clause_2022("別表8 (attached table 8)"),
    .title = {"個別管理策の実施頻度の例", "Example frequencies of individual controls"},
    .text = {"規程類、設計書及び手順書、設定、設備は少なくとも年1回（設計書、手順書及び設定は変更時にも）、申請書、"
             "記録、台帳等は必要の都度とする例が示されている。",
             "Examples: rules, design and procedure documents, settings and facilities at least yearly (documents and "
             "settings on change, too); forms, approvals, logs and ledgers as needed."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_2022, {"別表8", "attached table 8"}}}},
    .automation = Automation::left_to_people,
    .point = Point::none,
    .limits = {"個別管理策の実施頻度は申請書類の項目にない。",
               "How often an individual control is carried out is no item of the documents."},
};

inline constexpr std::tuple appendices{&critical_areas, &example_frequencies};

}  // namespace ismap::control_criteria
