#pragma once

#include <ismap/model/application_description.hpp>
#include <ismap/model/period_description.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/registration_state_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(EventKind, applied, received, inquired, answered, accepted, not_accepted, decided_registered,
                    decided_refused, listed, renewal_applied, renewal_decided, renewal_refused, incident_noticed,
                    incident_first_report, incident_final_report, control_change_occurred, control_change_notified,
                    list_change_noticed, list_change_notified, monitoring_notified, monitoring_answered,
                    monitoring_hearing, monitoring_closed, reassessment_demanded, reassessment_done,
                    reapplication_demanded, suspended, reinstated, deleted, withdrawal_filed, objection_filed,
                    objection_decided, result_notified, users_informed)
BOOST_DESCRIBE_STRUCT(Event, (), (on, kind, period, grave, ground, note, form))
BOOST_DESCRIBE_STRUCT(PrintedEntry, (), (as_of, registered_on, valid_until, period, state))
BOOST_DESCRIBE_STRUCT(RegisteredService, (),
                      (number, scheme, name, provider, service_model, built_on, history, printed))
BOOST_DESCRIBE_ENUM(CorporationKind, audit_corporation, company, other)
BOOST_DESCRIBE_STRUCT(Corporation, (), (kind, audits_in_japan))
BOOST_DESCRIBE_STRUCT(ServiceStandardListing, (), (valid))
BOOST_DESCRIBE_ENUM(Qualification, information_security_auditor, lead_information_security_auditor, systems_auditor,
                    cisa, systems_audit_engineer, other)
BOOST_DESCRIBE_STRUCT(AuditPractice, (), (first, last, standard))
BOOST_DESCRIBE_STRUCT(Training, (), (completed_on))
BOOST_DESCRIBE_STRUCT(Practitioner, (),
                      (name, qualifications, audit_practice, cloud_knowledge, japanese_national, exception_ground,
                       training))
BOOST_DESCRIBE_STRUCT(RegisteredAssessor, (),
                      (number, name, corporation, service_standard_listing, ethics_body, partner, manager, team,
                       history))
BOOST_DESCRIBE_STRUCT(Register, (), (services, assessors))

}  // namespace ismap
