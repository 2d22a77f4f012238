#include <ismap/rules/procurement/context.hpp>

#include <ismap/core/stated.hpp>
#include <ismap/rules/validity.hpp>

#include <algorithm>
#include <set>
#include <utility>

namespace ismap {
namespace {

std::optional<std::string_view> told(const std::optional<std::string>& text) {
  if (!text || presence_of(*text) != Presence::text) return std::nullopt;
  return *text;
}

/// An entry of the name given, with what its number decides.
struct Namesake {
  const RegisteredService* entry;
  Registration registration;
  bool is_contradicted;
  PrintedState printed;

  bool is_undecided() const {
    return is_contradicted || registration.open_question() != nullptr || leaves_open(printed);
  }
  bool is_live() const { return ismap::is_live(registration.state) || is_shown_by_list(printed); }
  bool is_applying() const {
    return registration.state == RegistrationState::applied || registration.state == RegistrationState::accepted;
  }
};

Registration registration_on(const RegisteredService& entry, const Surroundings& surroundings) {
  return registration_of(entry.history, surroundings.as_of, validity_of(entry.scheme, surroundings.policy));
}

/// Of a history that decides.
PrintedState printed_on(const RegisteredService& entry, const Registration& registration,
                        const Surroundings& surroundings) {
  if (registration.open_question() != nullptr) return PrintedState::nothing;
  return printed_state_of(entry, registration, surroundings.as_of, validity_of(entry.scheme, surroundings.policy));
}

/// One for each number, in the order of numbers.
std::vector<Namesake> namesakes_of(std::string_view name, const Surroundings& surroundings) {
  std::vector<Namesake> found;
  std::set<const RegisteredService*> known;
  for (const std::size_t position : services_named(*surroundings.registrations, name)) {
    const Found<RegisteredService> of_number =
        surroundings.service(surroundings.registrations->services[position].number);
    if (!known.insert(of_number.entry).second) continue;
    Registration registration = registration_on(*of_number.entry, surroundings);
    const PrintedState printed = printed_on(*of_number.entry, registration, surroundings);
    found.push_back({of_number.entry, std::move(registration), of_number.is_contradicted, printed});
  }
  std::ranges::sort(found, {}, [](const Namesake& one) -> const std::string& { return one.entry->number; });
  return found;
}

/// Which of several is meant: the live one, else the one applied for, else any, as none is registered; null if that
/// cannot be told.
const Namesake* meant(const std::vector<Namesake>& namesakes) {
  if (namesakes.size() == 1) return &namesakes.front();
  if (std::ranges::any_of(namesakes, &Namesake::is_undecided)) return nullptr;
  for (const auto is_preferred : {&Namesake::is_live, &Namesake::is_applying}) {
    const auto preferred = std::ranges::find_if(namesakes, is_preferred);
    if (preferred == namesakes.end()) continue;
    return std::ranges::count_if(namesakes, is_preferred) == 1 ? &*preferred : nullptr;
  }
  return &namesakes.back();
}

void look_up_number(ProcurementContext& context, std::string_view number) {
  const Found<RegisteredService> found = context.service(number);
  if (!found) return;
  context.bought = found.entry;
  context.is_contradicted = found.is_contradicted;
  context.registration = registration_on(*found.entry, context);
  context.printed = printed_on(*found.entry, *context.registration, context);
}

void look_up_name(ProcurementContext& context, std::string_view name) {
  const std::vector<Namesake> namesakes = namesakes_of(name, context);
  if (namesakes.empty()) {
    context.near_names = near_service_names(*context.registrations, name);
    return;
  }
  if (const Namesake* one = meant(namesakes)) {
    context.bought = one->entry;
    context.registration = one->registration;
    context.printed = one->printed;
    context.is_contradicted = one->is_contradicted;
    context.is_found_by_name = true;
    return;
  }
  for (const Namesake& one : namesakes) context.namesakes.push_back(one.entry);
}

/// Those of a number that the register does not have.
void note_namesakes(ProcurementContext& context, std::string_view name) {
  for (const Namesake& one : namesakes_of(name, context))
    if (one.is_live() || one.is_undecided()) context.namesakes.push_back(one.entry);
}

/// What the register tells of the days between the question and a procurement that is ahead.
void look_ahead(ProcurementContext& context) {
  const RegisteredService& bought = *context.bought;
  const auto is_announced = [&](const Event& event) {
    return context.as_of < event.on && event.on <= context.reference_date;
  };
  if (std::ranges::none_of(bought.history, is_announced)) return;
  const Registration later =
      registration_of(bought.history, context.reference_date, validity_of(bought.scheme, context.policy));
  const Registration& now = *context.registration;
  if (later.state != now.state || later.valid_until != now.valid_until || later.renewal_pending != now.renewal_pending)
    context.announced = later;
}

}  // namespace

LastDay ProcurementContext::last_day_of_bought() const {
  return last_day_of(*bought, *registration, as_of, validity_of(bought->scheme, policy));
}

std::optional<std::string_view> number_given(const ProcuredService& service) {
  return told(service.number);
}

std::optional<std::string_view> name_given(const ProcuredService& service) {
  return told(service.name);
}

ProcurementContext context_of(const Procurement& procurement, const Policy& policy, const Register* registrations,
                              Date asked_on) {
  ProcurementContext context{{.as_of = std::min(procurement.on, asked_on),
                              .reference_date = procurement.on,
                              .policy = policy,
                              .registrations = registrations},
                             nullptr,
                             {},
                             {},
                             nullptr,
                             PrintedState::nothing,
                             false,
                             false,
                             {},
                             {}};
  if (registrations == nullptr) return context;
  context.share_look_ups();
  const std::optional<std::string_view> number = number_given(procurement.service);
  const std::optional<std::string_view> name = name_given(procurement.service);
  if (number) look_up_number(context, *number);
  if (!number && name) look_up_name(context, *name);
  if (number && context.bought == nullptr && name) note_namesakes(context, *name);
  if (context.bought != nullptr) look_ahead(context);
  return context;
}

}  // namespace ismap
