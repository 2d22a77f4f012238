#pragma once

#include <ismap/model/policy_description.hpp>
#include <ismap/model/result.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(Regulation, control_criteria, service_registration, liu_registration, assessor_registration,
                    assessment_guideline, basic_regulation, committee_operation, common_standards, scheme_guidance,
                    basic_framework, use_decision, provisional_measures, standards_guideline)
BOOST_DESCRIBE_ENUM(Verdict, met, not_met, needs_judgement, unknown, not_applicable)
BOOST_DESCRIBE_STRUCT(Citation, (), (regulation, clause, edition))
BOOST_DESCRIBE_STRUCT(Label, (), (ja, en))
BOOST_DESCRIBE_STRUCT(Text, (), (ja, en))
BOOST_DESCRIBE_STRUCT(Fact, (), (pointer, value))
BOOST_DESCRIBE_STRUCT(Derived, (), (name, value))
BOOST_DESCRIBE_ENUM(Severity, error, warning, advice)
BOOST_DESCRIBE_STRUCT(DecidingDay, (), (name, day))
BOOST_DESCRIBE_STRUCT(Diagnostic, (), (code, severity, pointer, message, remedy, control, limit, cell))
BOOST_DESCRIBE_STRUCT(RuleResult, (), (rule, verdict, citations, facts, derived, followed, supplements, diagnostics))
BOOST_DESCRIBE_STRUCT(Viewpoint, (), (number, title, verdict, rules))
BOOST_DESCRIBE_STRUCT(Acceptance, (), (verdict, rules))
BOOST_DESCRIBE_ENUM(Actor, applicant, registrant, operating_body, committee, assessor, buyer)
BOOST_DESCRIBE_ENUM(DueKind, date, promptly, unknown)
BOOST_DESCRIBE_ENUM(ObligationStatus, open, done, overdue)
BOOST_DESCRIBE_STRUCT(Due, (), (kind, on))
BOOST_DESCRIBE_STRUCT(Obligation, (), (what, who, due, since, clause, form, supplement, status))

}  // namespace ismap
