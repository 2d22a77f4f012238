// The register: services and assessors with their histories.
#pragma once

#include <ismap/core/boxed.hpp>
#include <ismap/model/application.hpp>
#include <ismap/model/period.hpp>
#include <ismap/model/ranged.hpp>
#include <ismap/model/registration_state.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ismap {

/// What can happen to a registration. Values are stable: new ones are appended.
enum class EventKind : std::uint8_t {
  applied,
  received,
  inquired,
  answered,
  accepted,
  not_accepted,
  decided_registered,
  decided_refused,
  listed,
  renewal_applied,
  renewal_decided,
  renewal_refused,
  incident_noticed,
  incident_first_report,
  incident_final_report,
  control_change_occurred,
  control_change_notified,
  list_change_noticed,
  list_change_notified,
  monitoring_notified,
  monitoring_answered,
  monitoring_hearing,
  monitoring_closed,
  reassessment_demanded,
  reassessment_done,
  reapplication_demanded,
  suspended,
  reinstated,
  deleted,
  withdrawal_filed,
  objection_filed,
  objection_decided,
  result_notified,  ///< of a decision, by the operating body (registration rules 7.1, 7.4; forms 5, 6)
  users_informed,   ///< of a suspension or a deletion, by the registrant (registration rules 3.5(5))
};

/// How many kinds of events there are.
inline constexpr std::size_t event_kinds = static_cast<std::size_t>(EventKind::users_informed) + 1;

struct Event {
  Date on{};
  EventKind kind{};
  std::optional<bool> grave;  ///< of an incident: whether it may gravely affect users
  std::optional<Form> form;
  Boxed<Period> period;       ///< the assessment period that a decision is based on
  Boxed<std::string> ground;  ///< clause or item as printed
  Boxed<std::string> note;

  friend bool operator==(const Event&, const Event&) = default;
};

/// What the public list prints of a service. It is no event: what happened before and after the day of the list, the
/// list does not say.
struct PrintedEntry {
  Date as_of{};  ///< the day of the list
  std::optional<Date> registered_on;
  std::optional<Date> valid_until;
  std::optional<Period> period;            ///< the assessment period
  std::optional<RegistrationState> state;  ///< absent: printed without a word on it, so registered

  friend bool operator==(const PrintedEntry&, const PrintedEntry&) = default;
};

struct RegisteredService {
  std::string number;
  Scheme scheme{};
  std::string name;
  std::string provider;
  std::optional<ServiceModel> service_model;  ///< absent: not known
  std::vector<std::string> built_on;
  std::vector<Event> history;  ///< oldest first; ties keep their order
  Boxed<PrintedEntry> printed{};

  friend bool operator==(const RegisteredService&, const RegisteredService&) = default;
};

enum class CorporationKind { audit_corporation, company, other };

struct Corporation {
  CorporationKind kind{};
  bool audits_in_japan{};

  friend bool operator==(const Corporation&, const Corporation&) = default;
};

/// An entry in the list of services conforming to the information-security service standard.
struct ServiceStandardListing {
  Period valid;

  friend bool operator==(const ServiceStandardListing&, const ServiceStandardListing&) = default;
};

enum class Qualification {
  information_security_auditor,
  lead_information_security_auditor,
  systems_auditor,
  cisa,
  systems_audit_engineer,
  other,
};

struct AuditPractice {
  Date first{};
  Date last{};
  std::string standard;

  friend bool operator==(const AuditPractice&, const AuditPractice&) = default;
};

struct Training {
  Date completed_on{};

  friend bool operator==(const Training&, const Training&) = default;
};

struct Practitioner {
  std::string name;
  std::vector<Qualification> qualifications;
  std::vector<AuditPractice> audit_practice;
  std::optional<std::string> cloud_knowledge;
  bool japanese_national{};
  std::optional<std::string> exception_ground;
  std::vector<Training> training;

  friend bool operator==(const Practitioner&, const Practitioner&) = default;
};

struct RegisteredAssessor {
  std::string number;
  std::string name;
  Corporation corporation;
  std::optional<ServiceStandardListing> service_standard_listing;
  std::optional<std::string> ethics_body;
  Practitioner partner;
  Practitioner manager;
  std::vector<Practitioner> team;
  std::vector<Event> history;

  friend bool operator==(const RegisteredAssessor&, const RegisteredAssessor&) = default;
};

struct Register {
  std::vector<RegisteredService> services;
  std::vector<RegisteredAssessor> assessors;

  friend bool operator==(const Register&, const Register&) = default;
};

}  // namespace ismap
