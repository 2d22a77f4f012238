#include <ismap/rules/past_deletions.hpp>

#include "src/rules/numbers_in.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/lifecycle/registration.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace ismap {
namespace {

enum class Concern { none, name, full };

bool is_same_stated_name(const std::string& a, const std::string& b) {
  return !is_blank(a) && is_same_name(a, b);
}

Concern concern(const RegisteredService& service, const Dossier& dossier) {
  const std::optional<std::string>& number = dossier.application.registration_number;
  const bool has_the_number = is_stated(number) && is_same_number(service.number, *number);
  if (has_the_number || is_same_stated_name(service.provider, dossier.application.applicant.name)) return Concern::full;
  return is_same_stated_name(service.name, dossier.statement.service_name) ? Concern::name : Concern::none;
}

bool is_listed(const Event& event, const Application& application) {
  const std::vector<unsigned> item = event.ground ? numbers_in(*event.ground) : std::vector<unsigned>{};
  return std::ranges::any_of(application.past_deletions, [&](const PastDeletion& listed) {
    return listed.deleted_on == event.on && (item.empty() || numbers_in(listed.item) == item);
  });
}

/// The state on the day before the event; an expired registration is deleted by the passing of time (8.1).
bool follows_expiry(const Event& event, const RegisteredService& service, const Context& context) {
  if (event.ground && !is_blank(*event.ground)) return false;
  const Registration before =
      registration_of(service.history, event.on - std::chrono::days{1}, validity_of(service.scheme, context.choices()));
  return before.state == RegistrationState::expired;
}

bool is_open(const RegisteredService& service, const Context& context) {
  const Registration registration =
      registration_of(service.history, context.as_of, validity_of(service.scheme, context.choices()));
  return registration.open_question() != nullptr || context.service(service.number).is_contradicted;
}

}  // namespace

std::vector<KnownDeletion> deletions_not_listed(const Dossier& dossier, const Context& context) {
  std::vector<KnownDeletion> found;
  if (context.registrations == nullptr) return found;
  for (const RegisteredService& service : context.registrations->services) {
    std::optional<Concern> concerned;
    for (const Event& event : service.history) {
      if (event.kind != EventKind::deleted || event.on > context.as_of) continue;
      if (!concerned) concerned = concern(service, dossier);
      if (*concerned == Concern::none) break;
      if (is_listed(event, dossier.application) || follows_expiry(event, service, context)) continue;
      found.push_back({&service, &event, is_open(service, context), *concerned == Concern::name});
    }
  }
  return found;
}

}  // namespace ismap
