#pragma once

#include <ismap/model/assessment.hpp>
#include <ismap/model/period_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(RepresentationPoint, (), (point, stated, answer, content))
BOOST_DESCRIBE_STRUCT(WrittenRepresentation, (), (date, points))
BOOST_DESCRIBE_ENUM(FoundIn, design, operation)
BOOST_DESCRIBE_STRUCT(Finding, (), (id, control, description, found_in))
BOOST_DESCRIBE_STRUCT(AssessmentReport, (), (date, assessor, period, findings, late_reason))
BOOST_DESCRIBE_STRUCT(ImprovementPlan, (), (finding, written_on, actions, completes_on))

}  // namespace ismap
