#include <ismap/report/result_labels.hpp>
#include <ismap/report/review_page.hpp>

#include "picture/application_time_line.hpp"
#include "picture/control_map.hpp"
#include "result_parts.hpp"
#include "review_points.hpp"
#include "review_sections.hpp"
#include "review_summary.hpp"

#include <string>

namespace ismap {
namespace {

std::string heading(const Review& review, Language language) {
  const std::string scheme = review.scheme ? std::string{label_of(*review.scheme).in(language)} : std::string{};
  if (language == Language::ja)
    return scheme.empty() ? "言明書の審査結果（非公式）" : scheme + "クラウドサービス登録申請の審査結果（非公式）";
  return scheme.empty() ? "Review of a statement (unofficial)"
                        : "Review of an application for " + scheme + " registration (unofficial)";
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
  page.table(detail::table_of_points(review, language));
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
