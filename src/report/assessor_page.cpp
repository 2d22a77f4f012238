#include <ismap/report/assessor_page.hpp>

#include "result_parts.hpp"
#include "review_sections.hpp"

namespace ismap {
namespace {

std::string subject_of(const AssessorReview& review, std::string_view name) {
  std::string subject = review.number;
  if (!name.empty()) subject.append(subject.empty() ? "" : "  ").append(name);
  return subject;
}

page::Table verdicts(const AssessorReview& review, Language language) {
  page::Table table = detail::table_of_viewpoints(language);
  for (const Viewpoint& point : review.viewpoints)
    detail::add_viewpoint(table, point, detail::verdict_cell(point.verdict, language), language);
  detail::add_overall(table, review.verdict, language);
  return table;
}

}  // namespace

Page assessor_page(const AssessorReview& review, Language language, std::string_view name) {
  constexpr Label heading{"ISMAP監査機関の審査結果（非公式）", "Review of an ISMAP assessor (unofficial)"};
  constexpr Label points{"審査の観点", "Points of review"};
  const std::string subject = subject_of(review, name);
  Page page{.language = language};
  page.title(heading);
  page.table(detail::circumstances_table({.subject_name = {"監査機関", "Assessor"},
                                          .subject = subject,
                                          .day_name = {"審査基準日", "As of"},
                                          .day = review.as_of,
                                          .rulebook = review.rulebook,
                                          .policy = review.policy,
                                          .supplements = review.supplements,
                                          .limits = review.limits},
                                         language));
  page.section(points);
  page.table(verdicts(review, language));
  detail::add_counts(page, review.results);
  detail::add_attention(page, review.results, {review.viewpoints, nullptr});
  detail::add_limits(page, review.results);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
