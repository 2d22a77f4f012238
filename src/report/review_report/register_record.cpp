#include "register_record.hpp"

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/review/incidents.hpp>

#include <algorithm>

namespace ismap::detail {

std::vector<ConcernedEntry> concerned_entries(const Reported& reported) {
  const Register& registrations = *reported.registrations();
  const Application& application = reported.dossier->application;
  const std::string number = folded_number(application.registration_number.value_or(""));
  const KnownName provider{application.applicant.name};
  const KnownName name{reported.statement.service_name};
  const std::vector<bool> contradicted = contradicted_services(registrations);
  std::vector<ConcernedEntry> entries;
  for (std::size_t i = 0; i < registrations.services.size(); ++i) {
    const RegisteredService& service = registrations.services[i];
    if (!is_blank(number) && folded_number(service.number) == number)
      entries.push_back({&service, Concern::own_number, contradicted[i]});
    else if (!is_blank(application.applicant.name) && provider.is(service.provider))
      entries.push_back({&service, Concern::same_provider, contradicted[i]});
    else if (!is_blank(reported.statement.service_name) && name.is(service.name))
      entries.push_back({&service, Concern::same_name, contradicted[i]});
  }
  std::ranges::stable_sort(entries, {}, &ConcernedEntry::concern);
  return entries;
}

std::vector<Incident> own_incidents(const Reported& reported, const std::vector<ConcernedEntry>& entries) {
  Register own;
  for (const ConcernedEntry& entry : entries)
    if (entry.concern == Concern::own_number) own.services.push_back(*entry.service);
  ReviewRequest request = reported.around.asked;
  request.as_of = reported.review.as_of;
  std::vector<Incident> incidents = incidents_in(own, {}, request).incidents;
  std::ranges::stable_sort(incidents, {}, &Incident::noticed_on);
  return incidents;
}

std::optional<Date> last_application(const Reported& reported, const std::vector<ConcernedEntry>& entries) {
  std::optional<Date> last;
  for (const ConcernedEntry& entry : entries) {
    if (entry.concern != Concern::own_number) continue;
    for (const Event& event : entry.service->history) {
      const bool is_application = event.kind == EventKind::applied || event.kind == EventKind::renewal_applied;
      if (is_application && event.on < reported.dossier->application.filed_on && (!last || *last < event.on))
        last = event.on;
    }
  }
  return last;
}

}  // namespace ismap::detail
