#pragma once

#include <ismap/model/policy.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(Counting, civil_code, same_day)
BOOST_DESCRIBE_ENUM(HolidayRollOver, none, next_business_day)
BOOST_DESCRIBE_ENUM(ApplicationPeriodStart, report_date, undecided)
BOOST_DESCRIBE_ENUM(LateReport, judgement, breach)
BOOST_DESCRIBE_ENUM(SubsequentEventsUntil, report_date, representation_date)
BOOST_DESCRIBE_ENUM(ViolationOrDeletion, both_absent, either_absent)
BOOST_DESCRIBE_ENUM(BaseOnLiuList, by_scheme, not_enough, enough)
BOOST_DESCRIBE_ENUM(PeriodOverlap, judgement, breach, allowed)
BOOST_DESCRIBE_ENUM(ExpiryWithoutRenewal, expired, deleted)
BOOST_DESCRIBE_ENUM(ReportableIncidents, all, grave)
BOOST_DESCRIBE_ENUM(LiuValidity, undecided, as_ismap)
BOOST_DESCRIBE_ENUM(ProvisionalYear, first_day_counted, first_day_not_counted)
BOOST_DESCRIBE_STRUCT(Choices, (),
                      (counting, holiday_roll_over, application_period_start, late_report, subsequent_events_until,
                       violation_or_deletion, base_on_liu_list, period_overlap, expiry_without_renewal,
                       reportable_incidents, liu_validity, provisional_year))
BOOST_DESCRIBE_ENUM(Parameter, incident_first_report_due, incident_final_report_due,
                    deletion_items_barring_registration, liu_assessed_controls, liu_annex_2_requirements,
                    minor_finding_conditions, edition_2025_applies_from, public_holidays, assessor_validity_months,
                    objection_due, committee_quorum, monitoring_answer_due, reassessment_due, assessor_intake_opened_on,
                    manager_practice_years, controls_due_this_year)
BOOST_DESCRIBE_STRUCT(InForce, (), (from, until))
BOOST_DESCRIBE_STRUCT(Supplement, (), (parameter, value, clause, source, in_force))
BOOST_DESCRIBE_ENUM(TimeLimitId, longest_assessment_period, shortest_assessment_period, report_date, filing,
                    inquiry_answer, document_check, committee_review, model_review_period, shortest_renewal,
                    improvement, validity, provisional_use, partner_practice)
BOOST_DESCRIBE_STRUCT(LimitChange, (), (limit, months, days, from))
BOOST_DESCRIBE_STRUCT(Policy, (), (choices, supplements, limits))

}  // namespace ismap
