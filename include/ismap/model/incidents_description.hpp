#pragma once

#include <ismap/model/application_description.hpp>
#include <ismap/model/basis_description.hpp>
#include <ismap/model/incidents.hpp>
#include <ismap/model/result_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(ReportedMatter, incident, control_change)
BOOST_DESCRIBE_ENUM(ReportStep, report, flash_report, final_report, notice)
BOOST_DESCRIBE_ENUM(ReviewConcerned, registration, renewal, next_renewal, not_decided)
BOOST_DESCRIBE_STRUCT(ReportMade, (), (step, on))
BOOST_DESCRIBE_STRUCT(Incident, (),
                      (number, name, provider, matter, noticed_on, grave, note, before_registration, reports,
                       obligations, review, assessment_period))
BOOST_DESCRIBE_STRUCT(IncidentList, (), (as_of, since, provider, incidents, diagnostics, supplements, limits, basis))

}  // namespace ismap
