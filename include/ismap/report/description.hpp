// The spellings of enumerations that only reports write out.
#pragma once

#include <ismap/catalog/control.hpp>
#include <ismap/catalog/group.hpp>
#include <ismap/catalog/import_csv.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/rules/standing.hpp>
#include <ismap/rules/time_limit.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(Fault, syntax, bad_utf8, unknown_member, duplicate_member, missing_member, wrong_type,
                    bad_enumerator, bad_date, bad_control_id, bad_value, limit, wrong_document)
BOOST_DESCRIBE_ENUM(Standing, stated, reported, inferred, conflicting, not_found)
BOOST_DESCRIBE_ENUM(CountedFrom, assessment_period_first, assessment_period_last, day_after_assessment_period,
                    report_date, inquiry, receipt, acceptance, start_of_use, nothing)
BOOST_DESCRIBE_ENUM(Automation, decided, left_to_people, information)
BOOST_DESCRIBE_ENUM(Level, governance, management, objective, detail)
BOOST_DESCRIBE_ENUM(Confidence, official, official_corroborated, official_sample, official_draft_comment, secondary,
                    imported, official_draft, base_standard)
BOOST_DESCRIBE_ENUM(ChangeType, none, changed, addition)
BOOST_DESCRIBE_ENUM(GroupKind, chapter, section, category, heading)
BOOST_DESCRIBE_ENUM(CatalogSource, control_criteria_2022, secure_controls_framework, public_comment_2020,
                    revision_outline_2025, kpmg_2024, gitlab, user_import, iso_27002_2022)
BOOST_DESCRIBE_ENUM(SourceKind, official_document, official_answers, official_slides, third_party_mapping,
                    professional_article, vendor_documentation, user_data, international_standard)
BOOST_DESCRIBE_ENUM(Reliability, high, medium_high, medium, not_assessed)
BOOST_DESCRIBE_ENUM(ImportWarningKind, total_differs, known_detail_absent, suffix_differs, later_detail_included,
                    known_objective_absent, total_not_stated)

}  // namespace ismap
