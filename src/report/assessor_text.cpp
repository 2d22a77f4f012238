#include <ismap/report/assessor_text.hpp>

#include "result_parts.hpp"
#include "review_sections.hpp"

namespace ismap {
namespace {

std::string subject_of(const AssessorReview& review, std::string_view name) {
  std::string subject = review.number;
  if (!name.empty()) subject.append(subject.empty() ? "" : "  ").append(name);
  return subject;
}

std::string verdicts(const AssessorReview& review, const Style& style) {
  constexpr Label whole{"総合判定", "Overall"};
  detail::Table table;
  for (const Viewpoint& point : review.viewpoints)
    detail::add_viewpoint(table, point, detail::verdict_cell(point.verdict, style), style);
  table.add({{}, detail::verdict_cell(review.verdict, style), {std::string{whole.in(style.language)}, Colour::bold}});
  return table.text(style);
}

}  // namespace

std::string assessor_text(const AssessorReview& review, const Style& style, std::string_view name) {
  constexpr Label heading{"ISMAP監査機関の審査結果（非公式）", "Review of an ISMAP assessor (unofficial)"};
  constexpr Label points{"審査の観点", "Points of review"};
  const std::string subject = subject_of(review, name);
  std::string text = paint(heading.in(style.language), Colour::bold, style) + "\n";
  text += detail::circumstances_text({.subject_name = {"監査機関", "Assessor"},
                                      .subject = subject,
                                      .day_name = {"審査基準日", "As of"},
                                      .day = review.as_of,
                                      .rulebook = review.rulebook,
                                      .policy = review.policy,
                                      .supplements = review.supplements,
                                      .limits = review.limits},
                                     style);
  detail::begin_section(text, points.in(style.language), style);
  text += verdicts(review, style);
  text += detail::counts_text(review.results, style);
  detail::append_attention(text, review.results, style, {review.viewpoints, nullptr});
  detail::append_limits(text, review.results, style);
  return text.append("\n").append(detail::unofficial.in(style.language)).append("\n");
}

}  // namespace ismap
