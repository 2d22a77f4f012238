#include "review_points.hpp"

#include "result_parts.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace ismap::detail {
namespace {

/// Of a rule under this point; nothing if none answered or derived such a number.
std::optional<std::int64_t> number_derived(const Review& review, const Viewpoint& point, std::string_view name) {
  for (const RuleResult& result : review.results)
    if (std::ranges::count(point.rules, result.rule) != 0)
      for (const Derived& derived : result.derived)
        if (const auto* number = std::get_if<std::int64_t>(&derived.value); number != nullptr && derived.name == name)
          return *number;
  return std::nullopt;
}

/// Point (3) asks whether there are findings, and is answered so.
std::string findings_answer(std::int64_t count, Language language) {
  const std::string number = std::to_string(count);
  if (language == Language::ja) return count == 0 ? "なし" : "あり（" + number + "件）";
  return count == 0 ? "none" : count == 1 ? "1 finding" : number + " findings";
}

}  // namespace

page::Run answer_on_point(const Viewpoint& point, const Review& review, Language language) {
  constexpr Label no_object{"確認対象外", "no object"};
  constexpr int findings_in_controls = 3;
  page::Run cell = verdict_cell(point.verdict, language);
  if (point.verdict == Verdict::not_applicable) cell.text = no_object.in(language);
  if (point.number == findings_in_controls && point.verdict != Verdict::unknown)
    if (const auto count = number_derived(review, point, "findings_in_controls_criteria"))
      cell.text = findings_answer(*count, language);
  return cell;
}

page::Table table_of_points(const Review& review, Language language) {
  constexpr Label acceptance{"申請の受理", "Acceptance of the application"};
  page::Table table = table_of_viewpoints(language);
  for (const Viewpoint& point : review.viewpoints)
    add_viewpoint(table, point, answer_on_point(point, review, language), language);
  if (review.acceptance)
    table.add({{}, verdict_cell(review.acceptance->verdict, language), {std::string{acceptance.in(language)}}});
  add_overall(table, review.verdict, language);
  return table;
}

}  // namespace ismap::detail
