// The sections of a report, in their order on the page.
#pragma once

#include <ismap/report/page.hpp>
#include <ismap/rules/rule_row.hpp>

#include "reported.hpp"

#include <string>
#include <vector>

namespace ismap::detail {

/// Who applies for what, on which documents and days, and what the review was computed from.
void add_head(Page& page, const Reported& reported);

/// A section for each point: verdict, draft sentences, what is open, evidence.
void add_points(Page& page, const Reported& reported);

/// The draft sentences on a point, each a line; a blank follows where a person has to decide.
std::vector<page::Line> draft_lines(const Reported& reported, const Viewpoint& view, Point point, Language language);

/// What speaks for the verdict on a point.
void add_evidence(Page& page, const Reported& reported, Point point);
void add_statement_evidence(Page& page, const Reported& reported);
void add_findings_evidence(Page& page, const Reported& reported, Point point);
void add_disclosure_evidence(Page& page, const Reported& reported);
void add_pledge_evidence(Page& page, const Reported& reported);
void add_audit_evidence(Page& page, const Reported& reported);
void add_record_evidence(Page& page, const Reported& reported);

/// The information of 3.4 that checks of this verdict are about, by title.
std::vector<std::string> disclosures_with(const Reported& reported, const std::vector<const RuleResult*>& results,
                                          Verdict verdict, Language language);

/// The pledges that are not given, by number and title.
std::vector<std::string> pledges_missing(const Dossier& dossier, Language language);

/// What counts under no point, because its text is not public, and is open.
void add_uncounted(Page& page, const Reported& reported);

/// Of a renewal: incidents and grave changes since the last application.
void add_since_last_application(Page& page, const Reported& reported);

/// How the application was received, and what is open about it.
void add_acceptance(Page& page, const Reported& reported);

/// Lines for the reviewer to fill in.
void add_lines_for_reviewer(Page& page);

}  // namespace ismap::detail
