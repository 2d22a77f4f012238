#include <ismap/report/result_labels.hpp>
#include <ismap/report/review_text.hpp>

#include "result_parts.hpp"
#include "review_sections.hpp"

namespace ismap {
namespace {

using detail::Table;

std::string cell(const Label& label, const Style& style) {
  return std::string{label.in(style.language)};
}

std::string heading(const Review& review, const Style& style) {
  const std::string scheme = review.scheme ? cell(label_of(*review.scheme), style) : std::string{};
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
                                     .results = review.results,
                                     .catalog = review.catalog},
                                    style);
}

std::string verdicts(const Review& review, const Style& style) {
  constexpr Label acceptance{"申請の受理", "Acceptance of the application"};
  constexpr Label whole{"総合判定（審査の観点）", "Overall (points of review)"};
  Table table;
  detail::add_viewpoints(table, review.viewpoints, style);
  if (review.acceptance)
    table.add({{}, {cell(acceptance, style)}, detail::verdict_cell(review.acceptance->verdict, style)});
  table.add({{}, {cell(whole, style), Colour::bold}, detail::verdict_cell(review.verdict, style)});
  return table.text(style);
}

}  // namespace

std::string review_text(const Review& review, const Style& style, std::string_view subject) {
  constexpr Label points{"審査の観点", "Points of review"};
  std::string text = paint(heading(review, style), Colour::bold, style) + "\n";
  text += circumstances(review, style, subject);
  detail::begin_section(text, points.in(style.language), style);
  text += verdicts(review, style);
  text += detail::counts_text(review.results, style);
  detail::append_attention(text, review.results, style);
  detail::append_left_to_people(text, review.results, style);
  detail::append_obligations(text, review.obligations, style);
  return text.append("\n").append(detail::unofficial.in(style.language)).append("\n");
}

}  // namespace ismap
