#include <ismap/report/result_labels.hpp>
#include <ismap/report/review_text.hpp>

#include "result_parts.hpp"
#include "review_sections.hpp"
#include "review_summary.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <variant>

namespace ismap {
namespace {

using detail::Cell;
using detail::in;
using detail::Table;

std::string heading(const Review& review, const Style& style) {
  const std::string scheme = review.scheme ? in(label_of(*review.scheme), style) : std::string{};
  if (style.language == Language::ja)
    return scheme.empty() ? "言明書の審査結果（非公式）" : scheme + "クラウドサービス登録申請の審査結果（非公式）";
  return scheme.empty() ? "Review of a statement (unofficial)"
                        : "Review of an application for " + scheme + " registration (unofficial)";
}

std::string circumstances(const Review& review, const Style& style, std::string_view subject) {
  return detail::circumstances_text({.subject_name = {"審査対象", "Subject"},
                                     .subject = subject,
                                     .day_name = {"審査基準日", "As of"},
                                     .day = review.as_of,
                                     .rulebook = review.rulebook,
                                     .policy = review.policy,
                                     .supplements = review.supplements,
                                     .limits = review.limits,
                                     .catalog = review.catalog},
                                    style);
}

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
std::string findings_answer(std::int64_t count, const Style& style) {
  const std::string number = std::to_string(count);
  if (style.language == Language::ja) return count == 0 ? "なし" : "あり（" + number + "件）";
  return count == 0 ? "none" : count == 1 ? "1 finding" : number + " findings";
}

/// A point without an object is not looked at: 確認対象外, as the minutes of the committee have it.
Cell answer_of(const Viewpoint& point, const Review& review, const Style& style) {
  constexpr Label no_object{"確認対象外", "no object"};
  constexpr int findings_in_controls = 3;
  Cell cell = detail::verdict_cell(point.verdict, style);
  if (point.verdict == Verdict::not_applicable) cell.text = no_object.in(style.language);
  if (point.number == findings_in_controls && point.verdict != Verdict::unknown)
    if (const auto count = number_derived(review, point, "findings_in_controls_criteria"))
      cell.text = findings_answer(*count, style);
  return cell;
}

std::string verdicts(const Review& review, const Style& style) {
  constexpr Label acceptance{"申請の受理", "Acceptance of the application"};
  constexpr Label whole{"総合判定", "Overall"};
  Table table;
  for (const Viewpoint& point : review.viewpoints)
    detail::add_viewpoint(table, point, answer_of(point, review, style), style);
  if (review.acceptance)
    table.add({{}, detail::verdict_cell(review.acceptance->verdict, style), {in(acceptance, style)}});
  table.add({{}, detail::verdict_cell(review.verdict, style), {in(whole, style), Colour::bold}});
  return table.text(style);
}

}  // namespace

std::string review_text(const Review& review, const Style& style, std::string_view subject) {
  constexpr Label points{"審査の観点", "Points of review"};
  std::string text = paint(heading(review, style), Colour::bold, style) + "\n";
  text += circumstances(review, style, subject);
  text += detail::summary_text(review, style);
  detail::begin_section(text, points.in(style.language), style);
  text += verdicts(review, style);
  text += detail::counts_text(review.results, style);
  detail::append_attention(text, review.results, style,
                           {review.viewpoints, review.acceptance ? &*review.acceptance : nullptr});
  detail::append_obligations(text, review.obligations, style);
  return text.append("\n").append(detail::unofficial.in(style.language)).append("\n");
}

}  // namespace ismap
