#include <ismap/report/result_labels.hpp>
#include <ismap/report/review_report_page.hpp>

#include "src/report/result_parts.hpp"
#include "src/report/review_points.hpp"
#include "src/report/review_sections.hpp"
#include "src/report/review_summary.hpp"
#include "src/report/rules_that_counted.hpp"
#include "src/review/request.hpp"

#include "sections.hpp"

namespace ismap {
namespace {

Text heading_of_report(const Review& review) {
  constexpr Label of_application{"{0}クラウドサービス登録申請に係る審査報告書（案）（非公式）",
                                 "Report on the review of an application for {0} registration, draft (unofficial)"};
  constexpr Label of_statement{"言明書に係る審査報告書（案）（非公式）",
                               "Report on the review of a statement, draft (unofficial)"};
  return review.scheme ? fill(of_application, {label_of(*review.scheme)}) : Text{of_statement};
}

}  // namespace

Page review_report_page(const Review& review, const Subject& subject, const ReportAround& around, Language language) {
  constexpr Label result{"審査結果", "Result"};
  constexpr Label drafts{
      "文案は、各観点の判定に応じたものです。審査者が根拠を確認の上、用いてください。",
      "The drafts follow the verdicts of the points. They are for a reviewer to use after looking at the evidence."};
  const Statement& statement = statement_of(subject);
  const detail::Reported reported{.review = review,
                                  .statement = statement,
                                  .dossier = std::get_if<Dossier>(&subject),
                                  .around = around,
                                  .policy = policy_of(around.asked),
                                  .index = index_statement(statement, catalog_of(around.asked))};
  Page page{.language = language};
  page.title(heading_of_report(review).in(language));
  detail::add_head(page, reported);
  page.section(result);
  detail::add_summary(page, review);
  page.table(detail::table_of_points(review, language));
  page.paragraph(drafts);
  detail::add_points(page, reported);
  detail::add_uncounted(page, reported);
  detail::add_since_last_application(page, reported);
  detail::add_acceptance(page, reported);
  detail::add_rules_that_counted(page, review.results, around.cell_of);
  detail::add_obligations(page, review.obligations, review.as_of);
  detail::add_limits(page, review.results);
  detail::add_lines_for_reviewer(page);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
