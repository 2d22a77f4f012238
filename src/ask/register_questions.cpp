#include <ismap/ask/ask.hpp>
#include <ismap/lifecycle/printed.hpp>
#include <ismap/report/impact_page.hpp>
#include <ismap/report/incidents_page.hpp>
#include <ismap/report/linked_services.hpp>
#include <ismap/report/status_page.hpp>
#include <ismap/review/impact.hpp>
#include <ismap/review/incidents.hpp>
#include <ismap/review/status.hpp>
#include <ismap/rules/validity.hpp>

#include "look_up.hpp"

#include <string>
#include <utility>
#include <vector>

namespace ismap::ask {
namespace {

ReviewRequest request_about(const Register& registrations, const Inquiry& inquiry) {
  ReviewRequest request = inquiry.request();
  request.registrations = &registrations;
  return request;
}

/// The names of the services, which a status does not hold.
std::vector<std::string> names_in(const Register& registrations) {
  std::vector<std::string> names;
  names.reserve(registrations.services.size());
  for (const RegisteredService& service : registrations.services) names.push_back(service.name);
  return names;
}

ImpactReport impact_on(const Register& registrations, std::string_view number, const Statement* built_on_it,
                       const ReviewRequest& request) {
  if (built_on_it == nullptr) return impact_of(registrations, number, request).value();
  return impact_of(registrations, number, *built_on_it, request).value();
}

}  // namespace

Answer service_status(const Inquiry& inquiry) {
  const Register& registrations = *inquiry.registrations;
  const std::string_view asked = inquiry.number.value();
  const ReviewRequest request = request_about(registrations, inquiry);
  const RegisteredService& service = *service_in(registrations, asked).entry;
  return {Question::service_status,
          RegisterStatus{.as_of = request.as_of, .services = {*status_of(registrations, asked, request)}}, service.name,
          [service](const RegisterStatus& one, Language language) {
            return status_page(one.services.front(), language, service.name, &service);
          }};
}

Registration registration_of(const Inquiry& inquiry) {
  const Found<RegisteredService> found = service_in(*inquiry.registrations, inquiry.number.value());
  const ReviewRequest request = inquiry.request();
  const Policy& policy = request.policy == nullptr ? Policy{} : *request.policy;
  ShownRegistration shown = shown_registration(*found.entry, request.as_of, validity_of(found.entry->scheme, policy));
  if (found.is_contradicted || !shown.is_certain)
    throw Failure(
        Reason::undecided,
        {"登録簿の記載に矛盾があるため、登録番号" + found.entry->number + "の登録の状態は確定できません。",
         "The register contradicts itself or the rules: the state of " + found.entry->number + " is not certain."});
  shown.registration.state = *shown.state;
  shown.registration.valid_until = shown.last_day.known();
  return std::move(shown.registration);
}

Answer service_impact(const Inquiry& inquiry, const Statement* built_on_it) {
  const Register& registrations = *inquiry.registrations;
  const std::string_view asked = inquiry.number.value();
  const RegisteredService& service = *service_in(registrations, asked).entry;
  ImpactReport report = impact_on(registrations, asked, built_on_it, request_about(registrations, inquiry));
  LinkedServices linked = linked_services(report, registrations, inquiry.policy);
  return {Question::service_impact, std::move(report), service.name,
          [name = service.name, linked = std::move(linked)](const ImpactReport& made, Language language,
                                                            Pictures pictures) {
            return impact_page(made, language, name, pictures == Pictures::drawn ? &linked : nullptr);
          }};
}

Answer register_status(const Register& registrations, const Inquiry& inquiry) {
  const std::vector<std::string> names = names_in(registrations);
  return {Question::register_status,
          status_of(registrations, request_about(registrations, inquiry)),
          {},
          [names](const RegisterStatus& all, Language language) { return status_list_page(all, language, names); },
          [names](const RegisterStatus& all, const Style& style) {
            std::string text = status_heading(all.as_of, style);
            for (std::size_t i = 0; i < names.size(); ++i) text += status_line(all.services[i], style, names[i]);
            return text + status_notice(style);
          }};
}

Answer register_due(const Register& registrations, const Inquiry& inquiry) {
  return {Question::register_due,
          due_within(registrations, inquiry.within_days, request_about(registrations, inquiry)),
          {},
          due_page};
}

Answer register_incidents(const Register& registrations, const Inquiry& inquiry) {
  const IncidentFilter filter{
      .since = inquiry.since,
      .provider = inquiry.provider ? std::optional<std::string>{*inquiry.provider} : std::nullopt};
  return {Question::register_incidents,
          incidents_in(registrations, filter, request_about(registrations, inquiry)),
          {},
          incidents_page};
}

Answer register_impact(const Register& registrations, const Inquiry& inquiry) {
  RegisterImpact impact = at_risk(registrations, request_about(registrations, inquiry));
  LinkedServices linked = linked_services(impact, registrations, inquiry.policy);
  return {Question::register_impact,
          std::move(impact),
          {},
          [linked = std::move(linked)](const RegisterImpact& made, Language language, Pictures pictures) {
            return impact_page(made, language, pictures == Pictures::drawn ? &linked : nullptr);
          }};
}

}  // namespace ismap::ask
