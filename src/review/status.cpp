#include <ismap/review/status.hpp>

#include "src/lifecycle/contradiction.hpp"
#include "src/review/irregularities.hpp"
#include "src/review/outlook.hpp"
#include "src/review/request.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/lifecycle/duties.hpp>
#include <ismap/model/register_entry.hpp>

#include <algorithm>
#include <tuple>

namespace ismap {
namespace {

Surroundings surroundings_of(const ReviewRequest& request) {
  return {.as_of = request.as_of, .reference_date = request.as_of, .policy = policy_of(request)};
}

bool extended(const Registration& registration, Date as_of) {
  return is_live(registration.state) && registration.renewal_pending && registration.valid_until &&
         *registration.valid_until < as_of;
}

ServiceStatus status(const RegisteredService& service, std::size_t position, const Surroundings& surroundings) {
  const RegistrationDuties found = duties_of(service, surroundings);
  const Registration& registration = found.registration;
  ServiceStatus result;
  result.number = service.number;
  result.as_of = surroundings.as_of;
  result.state = registration.state;
  result.valid_until = registration.valid_until;
  result.extended_by_pending_renewal = extended(registration, surroundings.as_of);
  result.reassessment_open = registration.reassessment_open;
  result.monitoring_open = registration.monitoring_open;
  result.obligations.reserve(found.duties.size());
  for (const Duty& duty : found.duties) result.obligations.push_back(obligation(duty));
  result.outlook = outlook_of(service.history, found, surroundings);
  result.diagnostics = diagnostics_of(service, position, found, surroundings);
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

RegisterStatus status_of(const Register& registrations, const ReviewRequest& request) {
  const Surroundings surroundings = surroundings_of(request);
  RegisterStatus all{.as_of = request.as_of, .services = {}};
  all.services.reserve(registrations.services.size());
  for (std::size_t i = 0; i < registrations.services.size(); ++i)
    all.services.push_back(status(registrations.services[i], i, surroundings));
  for (const std::size_t i : contradicted_services(registrations))
    all.services[i].diagnostics.push_back(contradiction(i, all.services[i].number));
  return all;
}

std::optional<ServiceStatus> status_of(const Register& registrations, std::string_view number,
                                       const ReviewRequest& request) {
  RegisterStatus all = statuses_of(registrations, number, request);
  if (all.services.empty()) return std::nullopt;
  return std::move(all.services.front());
}

RegisterStatus statuses_of(const Register& registrations, std::string_view number, const ReviewRequest& request) {
  RegisterStatus all{.as_of = request.as_of, .services = {}};
  const Found<RegisteredService> found = find_service(registrations, number);
  if (!found) return all;
  if (!found.is_contradicted) {
    all.services.push_back(status_of(*found.entry, found.position, request));
    return all;
  }
  for (std::size_t i = found.position; i < registrations.services.size(); ++i) {
    const RegisteredService& service = registrations.services[i];
    if (!is_same_number(service.number, number)) continue;
    all.services.push_back(status_of(service, i, request));
    all.services.back().diagnostics.push_back(contradiction(i, service.number));
  }
  return all;
}

DueList due_within(const Register& registrations, std::optional<int> days, const ReviewRequest& request) {
  const Surroundings surroundings = surroundings_of(request);
  DueList list{.as_of = request.as_of, .until = std::nullopt, .items = {}};
  if (days) list.until = days_after(request.as_of, *days);
  std::vector<Pending> pending;
  for (const RegisteredService& service : registrations.services)
    for (const Duty& duty : duties_of(service, surroundings).duties) {
      const bool later = duty.due.on && list.until && *duty.due.on > *list.until;
      if (duty.status != ObligationStatus::done && !later) pending.push_back({&service.number, duty});
    }
  std::ranges::stable_sort(pending, {}, &Pending::urgency);
  list.items.reserve(pending.size());
  for (const Pending& each : pending) list.items.push_back({*each.number, obligation(each.duty)});
  return list;
}

}  // namespace ismap
