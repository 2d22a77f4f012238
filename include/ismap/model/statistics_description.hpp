#pragma once

#include <ismap/model/application_description.hpp>
#include <ismap/model/statistics.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(VerdictCounts, (), (met, not_met, needs_judgement, unknown, not_applicable))
BOOST_DESCRIBE_STRUCT(DiagnosticCount, (), (code, documents, times))
BOOST_DESCRIBE_STRUCT(RuleCount, (), (rule, verdicts, diagnostics))
BOOST_DESCRIBE_STRUCT(PointCount, (), (scheme, number, verdicts))
BOOST_DESCRIBE_STRUCT(ControlCount, (), (edition, id, errors, warnings))
BOOST_DESCRIBE_STRUCT(ReasonCount, (), (reason, documents, controls))
BOOST_DESCRIBE_STRUCT(StatisticsBasis, (),
                      (version, rulebook, as_of, edition, imported, revision, complete, policy, documents))
BOOST_DESCRIBE_STRUCT(Statistics, (),
                      (documents, refused, bases, verdicts, points, rules, controls, reasons, controls_are_a_sample,
                       reasons_are_a_sample))

}  // namespace ismap
