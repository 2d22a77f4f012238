#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/register_entry.hpp>
#include <ismap/report/status_text.hpp>
#include <ismap/review/status.hpp>
#include <ismap/rules/validity.hpp>

#include "answering.hpp"

using namespace ismap::capi;

namespace {

/// The registration of a service, without what it owes.
ismap::Registration registration_of(const ismap_engine* engine, const ismap_document* registrations, ismap_str number,
                                    std::int32_t as_of) {
  const ismap::Policy& policy = required(engine, "engine").policy;
  const auto& list = content_of<ismap::Register>(registrations, "registrations");
  const ismap::Found<ismap::RegisteredService> found = service_in(list, required_text(number, "number"));
  ismap::Registration registration = ismap::registration_of(found.entry->history, date_of(as_of, "as_of"),
                                                            ismap::validity_of(found.entry->scheme, policy));
  if (found.is_contradicted || registration.open_question() != nullptr)
    throw CallFailure(
        ISMAP_E_UNDECIDED,
        {"登録簿の記載に矛盾があるため、登録番号" + found.entry->number + "の登録の状態は確定できません。",
         "The register contradicts itself or the rules: the state of " + found.entry->number + " is not certain."});
  return registration;
}

/// The names of the services, which a status does not hold.
std::vector<std::string> names_in(const ismap::Register& registrations) {
  std::vector<std::string> names;
  names.reserve(registrations.services.size());
  for (const ismap::RegisteredService& service : registrations.services) names.push_back(service.name);
  return names;
}

}  // namespace

ismap_status ismap_service_status(const ismap_engine* engine, const ismap_document* registrations, ismap_str number,
                                  int32_t as_of, const ismap_answer_options* options, ismap_answer** out,
                                  ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto& list = content_of<ismap::Register>(registrations, "registrations");
    const std::string_view asked_number = required_text(number, "number");
    const Asked asked = asked_of(engine, &list, as_of, options);
    const ismap::RegisteredService& service = *service_in(list, asked_number).entry;
    return new_answer(ismap::RegisterStatus{.as_of = asked.request.as_of,
                                            .services = {*status_of(list, asked_number, asked.request)}},
                      asked.layout, [name = service.name](const ismap::RegisterStatus& one, const ismap::Style& style) {
                        return status_text(one.services.front(), style, name);
                      });
  });
}

ismap_status ismap_service_state(const ismap_engine* engine, const ismap_document* registrations, ismap_str number,
                                 int32_t as_of, ismap_state* out, ismap_error** error) noexcept {
  return guard(out, error, [&] { return number_of(registration_of(engine, registrations, number, as_of).state); });
}

ismap_status ismap_service_valid_until(const ismap_engine* engine, const ismap_document* registrations,
                                       ismap_str number, int32_t as_of, int32_t* out, ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto last = registration_of(engine, registrations, number, as_of).valid_until;
    return last ? day_of(*last) : ISMAP_NO_DAY;
  });
}

ismap_status ismap_register_status(const ismap_engine* engine, const ismap_document* registrations, int32_t as_of,
                                   const ismap_answer_options* options, ismap_answer** out,
                                   ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto& list = content_of<ismap::Register>(registrations, "registrations");
    const Asked asked = asked_of(engine, &list, as_of, options);
    return new_answer(status_of(list, asked.request), asked.layout,
                      [names = names_in(list)](const ismap::RegisterStatus& all, const ismap::Style& style) {
                        std::string lines;
                        for (std::size_t i = 0; i < names.size(); ++i)
                          lines += status_line(all.services[i], style, names[i]);
                        return lines;
                      });
  });
}

ismap_status ismap_register_due(const ismap_engine* engine, const ismap_document* registrations, int32_t within_days,
                                int32_t as_of, const ismap_answer_options* options, ismap_answer** out,
                                ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto& list = content_of<ismap::Register>(registrations, "registrations");
    const Asked asked = asked_of(engine, &list, as_of, options);
    const auto days = within_days < 0 ? std::nullopt : std::optional<int>{within_days};
    return new_answer(due_within(list, days, asked.request), asked.layout, ismap::due_text);
  });
}
