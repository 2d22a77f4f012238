#include <ismap/review/status.hpp>

#include "src/review/irregularities.hpp"
#include "src/review/outlook.hpp"
#include "src/review/request.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/lifecycle/contradiction.hpp>
#include <ismap/lifecycle/duties.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/register_entry.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace ismap {
namespace {

Surroundings surroundings_of(const ReviewRequest& request) {
  return {.as_of = request.as_of, .reference_date = request.as_of, .policy = policy_of(request)};
}

bool extended(const Registration& registration, Date as_of) {
  return is_live(registration.state) && registration.renewal_pending && registration.valid_until &&
         *registration.valid_until < as_of;
}

/// Notes the supplied value in force on `day`, once.
void note_supplement(std::vector<Supplement>& used, Parameter parameter, Date day, const Surroundings& surroundings) {
  const Surroundings then{surroundings.as_of, day, surroundings.policy, nullptr};
  const Supplement* supplied = then.supplement(parameter);
  if (supplied != nullptr && std::ranges::find(used, *supplied) == used.end()) used.push_back(*supplied);
}

void note_supplement(std::vector<Supplement>& used, const Duty& duty, const Surroundings& surroundings) {
  if (duty.supplement) note_supplement(used, *duty.supplement, duty.since, surroundings);
}

ServiceStatus status(const RegisteredService& service, std::size_t position, const Surroundings& surroundings,
                     bool is_contradicted = false) {
  const RegistrationDuties found = duties_of(service, surroundings);
  const Registration& registration = found.registration;
  ServiceStatus result;
  result.number = service.number;
  result.as_of = surroundings.as_of;
  result.state = registration.state;
  result.valid_until = registration.valid_until;
  result.extended_by_pending_renewal = extended(registration, surroundings.as_of);
  result.renewal_pending = registration.renewal_pending;
  result.undecided = is_contradicted || registration.open_question() != nullptr;
  result.reassessment_open = registration.reassessment_open;
  result.monitoring_open = registration.monitoring_open;
  result.obligations.reserve(found.duties.size());
  for (const Duty& duty : found.duties) {
    result.obligations.push_back(obligation(duty));
    note_supplement(result.supplements, duty, surroundings);
  }
  if (end_of_objection(service.history, surroundings))
    note_supplement(result.supplements, Parameter::objection_due, surroundings.reference_date, surroundings);
  result.outlook = outlook_of(service.history, found, surroundings);
  result.diagnostics = diagnostics_of(service, position, found, surroundings);
  if (is_contradicted) result.diagnostics.insert(result.diagnostics.begin(), contradiction(position, service.number));
  return result;
}

/// A duty that is not done, before it is put into words.
struct Pending {
  const std::string* number;
  Duty duty;

  /// A prompt duty is due since the day it arose.
  auto urgency() const { return std::tuple{duty.due.kind == DueKind::unknown, duty.due.on.value_or(duty.since)}; }
};

}  // namespace

ServiceStatus status_of(const RegisteredService& service, std::size_t position, const ReviewRequest& request) {
  return status(service, position, surroundings_of(request));
}

RegisterStatuses::RegisterStatuses(const Register& registrations, const ReviewRequest& request)
    : registrations_(registrations), request_(request), contradicted_(contradicted_services(registrations)) {}

ServiceStatus RegisterStatuses::at(std::size_t position) const {
  return status(registrations_.services[position], position, surroundings_of(request_), contradicted_[position]);
}

RegisterStatus status_of(const Register& registrations, const ReviewRequest& request) {
  const RegisterStatuses statuses{registrations, request};
  RegisterStatus all{.as_of = request.as_of, .services = {}};
  all.services.reserve(registrations.services.size());
  for (std::size_t i = 0; i < registrations.services.size(); ++i) all.services.push_back(statuses.at(i));
  return all;
}

std::optional<ServiceStatus> status_of(const Register& registrations, std::string_view number_or_name,
                                       const ReviewRequest& request) {
  const auto [found, is_found_by_name, several, near] = find_service_or_name(registrations, number_or_name);
  if (!found) return std::nullopt;
  ServiceStatus answer = status(*found.entry, found.position, surroundings_of(request), found.is_contradicted);
  if (is_found_by_name || found.is_spelled_otherwise)
    answer.diagnostics.push_back(taken_for_entry(*found.entry, found.position, number_or_name));
  return answer;
}

DueList due_within(const Register& registrations, std::optional<int> days, const ReviewRequest& request) {
  return due_within(registrations, DueFilter{.days = days, .who = std::nullopt, .provider = std::nullopt}, request);
}

DueList due_within(const Register& registrations, const DueFilter& filter, const ReviewRequest& request) {
  const Surroundings surroundings = surroundings_of(request);
  const std::vector<bool> contradicted = contradicted_services(registrations);
  DueList list{.as_of = request.as_of, .until = std::nullopt, .items = {}, .diagnostics = {}, .supplements = {}};
  if (filter.days) list.until = days_after(request.as_of, *filter.days);
  std::vector<Pending> pending;
  std::optional<std::size_t> first_of_liu;
  for (std::size_t i = 0; i < registrations.services.size(); ++i) {
    const RegisteredService& service = registrations.services[i];
    if (filter.provider && !is_same_name(service.provider, *filter.provider)) continue;
    const RegistrationDuties found = duties_of(service, surroundings);
    if (contradicted[i]) list.diagnostics.push_back(contradiction(i, service.number));
    if (auto question = open_question_of(service, i, found.registration))
      list.diagnostics.push_back(*std::move(question));
    for (const Duty& duty : found.duties) {
      const bool later = duty.due.on && list.until && *duty.due.on > *list.until;
      if (duty.status == ObligationStatus::done || later || (filter.who && duty.who != *filter.who)) continue;
      pending.push_back({&service.number, duty});
      if (!first_of_liu && cites_liu(duty)) first_of_liu = i;
    }
  }
  if (first_of_liu) list.diagnostics.push_back(inferred_numbers(path<&Register::services> / *first_of_liu));
  std::ranges::stable_sort(pending, {}, &Pending::urgency);
  list.items.reserve(pending.size());
  for (const Pending& each : pending) {
    list.items.push_back({*each.number, obligation(each.duty)});
    note_supplement(list.supplements, each.duty, surroundings);
  }
  return list;
}

}  // namespace ismap
