#include <ismap/rules/control_criteria/appendices.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/edition.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace ismap::control_criteria {
namespace {

struct Area {
  std::string_view count_name;
  Label name;
  bool (*covers)(ControlId id);
};

constexpr std::array areas = {
    Area{"access_management_details",
         {"アクセス管理", "access management"},
         [](ControlId id) { return id.chapter() == 9; }},
    Area{"development_and_change_details",
         {"開発及び変更", "development and change"},
         [](ControlId id) { return id.chapter() == 14 || (id.chapter() == 12 && id.numbers[1] == 1); }},
    Area{"operation_details",
         {"運用", "operation"},
         [](ControlId id) {
           const unsigned chapter = id.chapter();
           return chapter == 10 || chapter == 12 || chapter == 13 || chapter == 16 || chapter == 17 ||
                  (chapter == 8 && id.numbers[1] == 3);
         }},
    Area{"outsourcer_details", {"委託先", "outsourcers"}, [](ControlId id) { return id.chapter() == 15; }},
};

constexpr Label no_detail{"{0}の領域で実施する詳細管理策が記載されていません。",
                          "No detailed control is stated as realised in the area of {0}."};

using Counts = std::array<std::int64_t, areas.size()>;

void count(Counts& counts, ControlId id) {
  for (std::size_t i = 0; i < areas.size(); ++i)
    if (areas[i].covers(id)) ++counts[i];
}

Counts realised_details(const Statement& statement, const Context& context) {
  Counts counts{};
  (context.index.realised() & context.catalog.details()).for_each([&](std::size_t ordinal) {
    count(counts, context.catalog[ordinal].id);
  });
  for (const Row row : context.index.not_in_catalog) {
    const ControlEntry& entry = statement.controls[row];
    const bool realised = entry.stance == Stance::implemented || entry.stance == Stance::inherited;
    if (realised && entry.id.depth() == 4) count(counts, entry.id);
  }
  return counts;
}

}  // namespace

Answer show_critical_areas(const Statement& statement, const Context& context) {
  if (!has_catalog(statement, context)) return Answer::not_applicable();
  const Counts counts = realised_details(statement, context);
  Answer answer;
  for (std::size_t i = 0; i < areas.size(); ++i) {
    answer.derive(areas[i].count_name, counts[i]);
    if (counts[i] == 0)
      answer.advise("no_detail", context.statement / path<&Statement::controls>,
                    Text{fill(no_detail, {areas[i].name.ja}).ja, fill(no_detail, {areas[i].name.en}).en});
  }
  answer.hold();
  return answer;
}

}  // namespace ismap::control_criteria
