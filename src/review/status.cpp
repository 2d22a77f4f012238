#include <ismap/review/status.hpp>

#include "src/review/irregularities.hpp"
#include "src/review/outlook.hpp"
#include "src/review/request.hpp"
#include "src/review/supplements_used.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/text.hpp>
#include <ismap/lifecycle/contradiction.hpp>
#include <ismap/lifecycle/printed.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/diagnostic_list.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/rules/duties.hpp>
#include <ismap/rules/validity.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

namespace ismap {
namespace {

bool extended(const Registration& registration, Date as_of) {
  return is_live(registration.state) && registration.renewal_pending && registration.valid_until &&
         *registration.valid_until < as_of;
}

ServiceStatus status(const RegisteredService& service, std::size_t position, const Surroundings& surroundings,
                     bool is_contradicted = false) {
  const RegistrationDuties found = duties_of(service, surroundings);
  const Registration& registration = found.registration;
  const ShownRegistration shown =
      shown_registration(service, registration, surroundings.as_of, validity_of(service.scheme, surroundings.policy));
  ServiceStatus result;
  result.number = service.number;
  result.as_of = surroundings.as_of;
  result.state = shown.state.value_or(registration.state);
  result.valid_until = shown.last_day.known();
  result.extended_by_pending_renewal = extended(registration, surroundings.as_of);
  result.renewal_pending = registration.renewal_pending;
  result.undecided = is_contradicted || !shown.is_certain;
  result.reassessment_open = registration.reassessment_open;
  result.monitoring_open = registration.monitoring_open;
  SupplementsUsed supplements{result.supplements, surroundings};
  result.obligations.reserve(found.duties.size());
  for (const Duty& duty : found.duties) {
    result.obligations.push_back(obligation(duty));
    supplements.note(duty);
  }
  if (end_of_objection(service.history, surroundings))
    supplements.note(Parameter::objection_due, surroundings.reference_date);
  result.limits = surroundings.policy.limits;
  result.outlook = outlook_of(service.history, found, surroundings);
  result.diagnostics = diagnostics_of(service, position, shown, found.duties, surroundings);
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

/// The most urgent ones of those that were added, as many as a list may have.
class MostUrgent {
 public:
  void add(const Pending& pending) {
    pending_.push_back(pending);
    if (pending_.size() == 2 * DueList::most) keep_most_urgent();
  }

  const std::vector<Pending>& in_order() {
    keep_most_urgent();
    return pending_;
  }

  std::size_t left_out() const noexcept { return left_out_; }

 private:
  void keep_most_urgent() {
    std::ranges::stable_sort(pending_, {}, &Pending::urgency);
    if (pending_.size() <= DueList::most) return;
    left_out_ += pending_.size() - DueList::most;
    pending_.erase(pending_.begin() + DueList::most, pending_.end());
  }

  std::vector<Pending> pending_;
  std::size_t left_out_ = 0;
};

constexpr Label more_duties{"このほか、期限がより遅い義務が{0}件あります。",
                            "There are {0} more duties, less urgent than those listed."};

}  // namespace

ServiceStatus status_of(const RegisteredService& service, std::size_t position, const ReviewRequest& request) {
  return status(service, position, surroundings_of(request));
}

RegisterStatuses::RegisterStatuses(const Register& registrations, const ReviewRequest& request)
    : registrations_(registrations),
      surroundings_(surroundings_of(request)),
      contradicted_(contradicted_services(registrations)) {}

ServiceStatus RegisterStatuses::at(std::size_t position) const {
  return status(registrations_.services[position], position, surroundings_, contradicted_[position]);
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
  list.limits = surroundings.policy.limits;
  if (filter.days) list.until = days_after(request.as_of, *filter.days);
  MostUrgent urgent;
  DiagnosticList told;
  std::optional<std::size_t> first_of_liu;
  const KnownName provider{filter.provider.value_or("")};
  for (std::size_t i = 0; i < registrations.services.size(); ++i) {
    const RegisteredService& service = registrations.services[i];
    if (filter.provider && !provider.is(service.provider)) continue;
    const RegistrationDuties found = duties_of(service, surroundings);
    if (contradicted[i]) told.add(contradiction(i, service.number));
    if (auto question = open_question_of(service, i, found.registration)) told.add(*std::move(question));
    for (const Duty& duty : found.duties) {
      const bool later = duty.due.on && list.until && *duty.due.on > *list.until;
      if (duty.status == ObligationStatus::done || later || (filter.who && duty.row->who != *filter.who)) continue;
      urgent.add({&service.number, duty});
      if (!first_of_liu && cites_liu(duty)) first_of_liu = i;
    }
  }
  list.diagnostics = std::move(told).take();
  if (first_of_liu) list.diagnostics.push_back(inferred_numbers(path<&Register::services> / *first_of_liu));
  const std::vector<Pending>& pending = urgent.in_order();
  if (urgent.left_out() > 0)
    list.diagnostics.push_back({.code = "due/more",
                                .severity = Severity::warning,
                                .pointer = path<&Register::services>,
                                .message = fill(more_duties, {std::to_string(urgent.left_out())}),
                                .remedy = {}});
  SupplementsUsed supplements{list.supplements, surroundings};
  list.items.reserve(pending.size());
  for (const Pending& each : pending) {
    list.items.push_back({*each.number, obligation(each.duty)});
    supplements.note(each.duty);
  }
  return list;
}

}  // namespace ismap
