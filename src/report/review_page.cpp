#include <ismap/report/result_labels.hpp>
#include <ismap/report/review_page.hpp>

#include "picture/application_time_line.hpp"
#include "picture/control_map.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"
#include "review_summary.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace ismap {
namespace {

std::string heading(const Review& review, Language language) {
  const std::string scheme = review.scheme ? std::string{label_of(*review.scheme).in(language)} : std::string{};
  if (language == Language::ja)
    return scheme.empty() ? "言明書の審査結果（非公式）" : scheme + "クラウドサービス登録申請の審査結果（非公式）";
  return scheme.empty() ? "Review of a statement (unofficial)"
                        : "Review of an application for " + scheme + " registration (unofficial)";
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
std::string findings_answer(std::int64_t count, Language language) {
  const std::string number = std::to_string(count);
  if (language == Language::ja) return count == 0 ? "なし" : "あり（" + number + "件）";
  return count == 0 ? "none" : count == 1 ? "1 finding" : number + " findings";
}

/// A point without an object is not looked at: 確認対象外, as the minutes of the committee have it.
page::Run answer_of(const Viewpoint& point, const Review& review, Language language) {
  constexpr Label no_object{"確認対象外", "no object"};
  constexpr int findings_in_controls = 3;
  page::Run cell = detail::verdict_cell(point.verdict, language);
  if (point.verdict == Verdict::not_applicable) cell.text = no_object.in(language);
  if (point.number == findings_in_controls && point.verdict != Verdict::unknown)
    if (const auto count = number_derived(review, point, "findings_in_controls_criteria"))
      cell.text = findings_answer(*count, language);
  return cell;
}

page::Table verdicts(const Review& review, Language language) {
  constexpr Label acceptance{"申請の受理", "Acceptance of the application"};
  page::Table table = detail::table_of_viewpoints(language);
  for (const Viewpoint& point : review.viewpoints)
    detail::add_viewpoint(table, point, answer_of(point, review, language), language);
  if (review.acceptance)
    table.add({{}, detail::verdict_cell(review.acceptance->verdict, language), {std::string{acceptance.in(language)}}});
  detail::add_overall(table, review.verdict, language);
  return table;
}

}  // namespace

Page review_page(const Review& review, Language language, std::string_view subject, const ReviewedDocument* document) {
  constexpr Label points{"審査の観点", "Points of review"};
  Page page{.language = language};
  page.title(heading(review, language));
  page.table(detail::circumstances_table({.subject_name = {"審査対象", "Subject"},
                                          .subject = subject,
                                          .day_name = {"審査基準日", "As of"},
                                          .day = review.as_of,
                                          .rulebook = review.rulebook,
                                          .policy = review.policy,
                                          .supplements = review.supplements,
                                          .limits = review.limits,
                                          .catalog = review.catalog},
                                         language));
  detail::add_summary(page, review);
  page.section(points);
  page.table(verdicts(review, language));
  detail::add_counts(page, review.results);
  detail::add_attention(page, review.results, {review.viewpoints, review.acceptance ? &*review.acceptance : nullptr});
  detail::add_obligations(page, review.obligations);
  if (document != nullptr) {
    page.picture(detail::control_map(review, document->controls, subject, language));
    page.picture(detail::application_time_line(review, *document, subject, language));
  }
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
