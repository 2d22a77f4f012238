#include <ismap/rules/control_criteria/appendices.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/control_criteria/edition.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace ismap::control_criteria {
namespace {

struct Area {
  std::string_view count_name;
  Label name;
};

constexpr std::array areas = {
    Area{"access_management_details", {"アクセス管理", "access management"}},
    Area{"development_and_change_details", {"開発及び変更", "development and change"}},
    Area{"operation_details", {"運用", "operation"}},
    Area{"outsourcer_details", {"委託先", "outsourcers"}},
};

/// A bit for each area that a control belongs to, in the order of `areas`.
constexpr unsigned areas_of(ControlId id) {
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

constexpr Label no_detail{"{0}の領域で実施する詳細管理策が記載されていません。",
                          "No detailed control is stated as realised in the area of {0}."};

using Counts = std::array<std::int64_t, areas.size()>;

Counts realised_details(const Context& context) {
  std::array<std::int64_t, std::size_t{1} << areas.size()> by_areas{};
  (context.index.realised() & context.catalog.details()).for_each([&](std::size_t ordinal) {
    ++by_areas[areas_of(context.catalog[ordinal].id)];
  });
  for (const UnlistedDetail& detail : context.index.unlisted_details)
    if (detail.is_realised()) ++by_areas[areas_of(detail.id)];
  Counts counts{};
  for (std::size_t set = 0; set < by_areas.size(); ++set)
    for (std::size_t area = 0; area < areas.size(); ++area)
      if ((set >> area & 1) != 0) counts[area] += by_areas[set];
  return counts;
}

}  // namespace

Answer show_critical_areas(const Statement& statement, const Context& context) {
  if (statement.edition != edition_2020 || !has_catalog(statement, context)) return Answer::not_applicable();
  const Counts counts = realised_details(context);
  Answer answer;
  for (std::size_t i = 0; i < areas.size(); ++i) {
    answer.derive(areas[i].count_name, counts[i]);
    if (counts[i] == 0)
      answer.advise("no_detail", context.statement / path<&Statement::controls>, fill_named(no_detail, areas[i].name));
  }
  answer.hold();
  return answer;
}

}  // namespace ismap::control_criteria
