#pragma once

#include <ismap/model/application.hpp>
#include <ismap/model/period_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(Scheme, ismap, ismap_liu)
BOOST_DESCRIBE_ENUM(ApplicationKind, initial, renewal)
BOOST_DESCRIBE_ENUM(ServiceModel, iaas, paas, saas, other)
BOOST_DESCRIBE_ENUM(DocumentLanguage, ja, en, other)
BOOST_DESCRIBE_ENUM(DocumentKind, application_form, statement, written_representation, assessment_report,
                    improvement_plan, internal_audit_report, special_report, other)
BOOST_DESCRIBE_STRUCT(Applicant, (), (name, corporate_number, under_own_name))
BOOST_DESCRIBE_STRUCT(Inquiry, (), (asked_on, answered_on, subject))
BOOST_DESCRIBE_STRUCT(FiledDocument, (), (kind, language, annex, reference_translation))
BOOST_DESCRIBE_STRUCT(PastDeletion, (), (deleted_on, item))
BOOST_DESCRIBE_STRUCT(Violation, (), (found_on, description))
BOOST_DESCRIBE_ENUM(Impact, low, not_low)
BOOST_DESCRIBE_STRUCT(ImpactAssessment, (), (ministry, target_operation, result, assessed_on))
BOOST_DESCRIBE_STRUCT(Application, (),
                      (scheme, kind, service_model, applicant, registration_number, filed_on, received_on, accepted_on,
                       inquiries, documents, past_deletions, violations, impact_assessment))

}  // namespace ismap
