#pragma once

#include <ismap/model/application_description.hpp>
#include <ismap/model/procurement.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(BuyerKind, ministry, independent_agency, designated_corporation, local_government)
BOOST_DESCRIBE_STRUCT(Buyer, (), (name, kind))
BOOST_DESCRIBE_ENUM(Confidentiality, class_1, class_2, class_3, class_3a, class_3b, class_3c)
BOOST_DESCRIBE_STRUCT(InformationHandled, (), (confidentiality, confidential))
BOOST_DESCRIBE_STRUCT(ProcuredService, (), (number, name, service_model, generative_ai))
BOOST_DESCRIBE_ENUM(SecurityRequirement, measures, storage_country, disposal, service_level)
BOOST_DESCRIBE_ENUM(CheckedCriteria, governance, management, objectives, basic_details)
BOOST_DESCRIBE_ENUM(CheckResult, satisfied, shortfall)
BOOST_DESCRIBE_STRUCT(CheckItem, (), (id, result, answer, assessment, assessed_on))
BOOST_DESCRIBE_STRUCT(CisoCheck, (),
                      (responsible, confirmed_on, covers, shortfalls_assessed, in_selection_criteria, items))
BOOST_DESCRIBE_ENUM(ProvisionalType, contract, wide_impact, under_construction, other_saas, old_in_use, old_planned)
BOOST_DESCRIBE_STRUCT(ProvisionalContract, (), (signed_on, first, last, extended_until))
BOOST_DESCRIBE_STRUCT(MeasureReport, (), (on, change))
BOOST_DESCRIBE_STRUCT(ProvisionalMeasure, (),
                      (type, contract, built_from, started_using_on, application_expected, substitute_applied,
                       migration_plan_on, migration_until, migration_extended_until, reports))
BOOST_DESCRIBE_STRUCT(Procurement, (),
                      (buyer, on, information, low_impact, service, security_requirements, ciso_check, provisional))

}  // namespace ismap
