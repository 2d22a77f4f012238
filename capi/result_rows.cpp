#include <ismap/rules/rulebook.hpp>

#include "arguments.hpp"
#include "reviewing.hpp"
#include "verdict.hpp"

#include <span>
#include <string_view>
#include <unordered_map>

namespace ismap::capi {
namespace {

using RuleIndex = std::unordered_map<std::string_view, std::uint32_t>;

/// By id, the position of each rule's oldest row.
const RuleIndex& rule_index() {
  static const RuleIndex index = [] {
    RuleIndex made;
    std::uint32_t row = 0;
    for (const RuleRow* rule : rulebook()) made.emplace(rule->id, row++);
    return made;
  }();
  return index;
}

template <class Traced>
std::int32_t first_day(const std::vector<Traced>& values) {
  for (const Traced& traced : values)
    if (const Date* day = std::get_if<Date>(&traced.value)) return day_of(*day);
  return ISMAP_NO_DAY;
}

/// Where the controls of the statement are in the document.
Pointer controls_in(const Subject& subject) {
  return std::holds_alternative<Dossier>(subject) ? Pointer{} / "statement" / "controls" : Pointer{} / "controls";
}

}  // namespace

std::vector<ismap_result_row> rows_of(const Review& review, const Subject& subject) {
  const Pointer list = controls_in(subject);
  const std::vector<ControlEntry>& controls = statement_of(subject).controls;
  std::vector<ismap_result_row> rows;
  rows.reserve(review.results.size());
  for (std::size_t i = 0; i < review.results.size(); ++i) {
    const RuleResult& result = review.results[i];
    ismap_result_row row{.result = static_cast<std::uint32_t>(i),
                         .rule = rule_index().at(result.rule),
                         .verdict = number_of(result.verdict),
                         .severity = ISMAP_SEVERITY_NONE,
                         .control = 0,
                         .day_read = first_day(result.facts),
                         .day_computed = first_day(result.derived)};
    if (result.diagnostics.empty()) rows.push_back(row);
    for (const Diagnostic& diagnostic : result.diagnostics) {
      const auto at = diagnostic.pointer.index_in(list);
      row.severity = number_of(diagnostic.severity);
      row.control = at ? packed(controls[*at].id) : 0;
      rows.push_back(row);
    }
  }
  return rows;
}

}  // namespace ismap::capi
