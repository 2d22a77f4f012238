#include "src/report/open_results.hpp"
#include "src/report/review_points.hpp"
#include "src/report/titled_rows.hpp"
#include "src/review/viewpoint.hpp"

#include "drafts.hpp"
#include "sections.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace ismap::detail {
namespace {

constexpr Label draft{"文案", "Draft"};
constexpr Label evidence{"根拠", "Evidence"};

void begin_point(Page& page, int number, std::string_view title) {
  page.section(std::string{"("}.append(std::to_string(number)).append(") ").append(title));
}

void add_point(Page& page, const Reported& reported, const Viewpoint& view, Point point) {
  constexpr Label verdict{"判定", "Verdict"};
  constexpr Label open{"確認を要する事項及び指摘", "What is open, and remarks"};
  begin_point(page, view.number, view.title.in(page.language));
  TitledRows rows{page.language};
  rows.add(verdict, answer_on_point(view, reported.review, page.language));
  page.table(std::move(rows).take());
  page.part({page.in(draft), Colour::bold});
  page.paragraph(draft_lines(reported, view, point, page.language));
  Page found{.language = page.language};
  add_open_results(found, reported.results_of(view.rules));
  if (!found.blocks.empty()) {
    page.part({page.in(open), Colour::bold});
    std::ranges::move(found.blocks, std::back_inserter(page.blocks));
  }
  page.part({page.in(evidence), Colour::bold});
  add_evidence(page, reported, point);
}

}  // namespace

void add_points(Page& page, const Reported& reported) {
  for (const ViewpointDefinition& definition : viewpoints_of(reported.scheme())) {
    const auto view = std::ranges::find(reported.review.viewpoints, definition.number, &Viewpoint::number);
    if (view != reported.review.viewpoints.end()) {
      add_point(page, reported, *view, definition.point);
      continue;
    }
    begin_point(page, definition.number, definition.title.in(page.language));
    page.paragraph(draft_without_dossier);
  }
}

void add_evidence(Page& page, const Reported& reported, Point point) {
  switch (point) {
    case Point::basic_statement_requirements:
      return add_statement_evidence(page, reported);
    case Point::governance_management_findings:
    case Point::controls_findings:
    case Point::minor_findings:
      return add_findings_evidence(page, reported, point);
    case Point::disclosure:
      return add_disclosure_evidence(page, reported);
    case Point::pledges:
      return add_pledge_evidence(page, reported);
    case Point::internal_audit:
      return add_audit_evidence(page, reported);
    case Point::no_breach:
      return add_record_evidence(page, reported);
    case Point::none:
    case Point::acceptance:
    case Point::uncounted:
      return;
  }
}

}  // namespace ismap::detail
