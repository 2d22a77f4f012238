#pragma once

#include <ismap/model/application_description.hpp>
#include <ismap/model/assessment_description.hpp>
#include <ismap/model/disclosures_description.hpp>
#include <ismap/model/dossier.hpp>
#include <ismap/model/statement_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_STRUCT(InternalAudit, (), (conducted_on, period, auditor, report_attached, meets_annex_2))
BOOST_DESCRIBE_STRUCT(SpecialReport, (), (filed_on, applied_on))
BOOST_DESCRIBE_STRUCT(Dossier, (),
                      (application, statement, representation, report, improvement_plans, disclosures, pledges,
                       internal_audit, special_report))

}  // namespace ismap
