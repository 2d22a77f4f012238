#include <ismap/rules/look_up.hpp>

#include "src/lifecycle/irregularity_text.hpp"

#include <ismap/lifecycle/contradiction.hpp>
#include <ismap/rules/validity.hpp>

#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

constexpr Label open_history{
    "登録簿の登録番号{0}の履歴が規則に合わないため、登録の状態を判断していません（{1}の事象）。{2}",
    "The history of {0} in the register does not follow the rules, so its state is not decided (event of {1}). {2}"};
constexpr Label spelled_otherwise{"登録番号「{0}」を、登録簿の{1}として扱いました。",
                                  "The number \"{0}\" was taken for {1} of the register."};

ValidityRule validity_of(const RegisteredService& service, const Surroundings& surroundings) {
  return ismap::validity_of(service.scheme, surroundings.policy);
}

ValidityRule validity_of(const RegisteredAssessor&, const Surroundings&) {
  return validity_of_assessors;
}

template <class Entry>
bool note_what_is_open(Answer& answer, const Found<Entry>& found, const Registration& registration, const Pointer& at) {
  if (found.is_contradicted) {
    answer.leave_open("contradicted", at, text_of_contradiction(found.entry->number));
    return true;
  }
  const IrregularEvent* question = registration.open_question();
  if (question == nullptr) return false;
  const Event& event = found.entry->history[question->position];
  const std::string on = to_string(event.on);
  const Text said = text_of(*question, event);
  answer.leave_open("open_history", at, fill(open_history, {found.entry->number, on, said}));
  return true;
}

template <class Entry>
LookedUp<Entry> look_up(Answer& answer, const Found<Entry>& found, std::string_view number, const Pointer& at, Date day,
                        const Surroundings& surroundings) {
  if (surroundings.registrations == nullptr) return {LookUp::no_register};
  answer.note(at, std::string{number});
  if (!found) return {LookUp::not_found};
  if (found.is_spelled_otherwise)
    answer.advise("spelled_otherwise", at, fill(spelled_otherwise, {number, found.entry->number}));
  LookedUp<Entry> looked_up{LookUp::found, found.entry,
                            registration_of(found.entry->history, day, validity_of(*found.entry, surroundings))};
  if (note_what_is_open(answer, found, looked_up.registration, at)) looked_up.outcome = LookUp::open;
  return looked_up;
}

}  // namespace

bool leave_open(Answer& answer, const Found<RegisteredService>& found, const Registration& registration,
                const Pointer& at) {
  return note_what_is_open(answer, found, registration, at);
}

LookedUp<RegisteredService> look_up_service(Answer& answer, std::string_view number, const Pointer& at, Date day,
                                            const Surroundings& surroundings) {
  return look_up(answer, surroundings.service(number), number, at, day, surroundings);
}

LookedUp<RegisteredAssessor> look_up_assessor(Answer& answer, std::string_view number, const Pointer& at, Date day,
                                              const Surroundings& surroundings) {
  return look_up(answer, surroundings.assessor(number), number, at, day, surroundings);
}

Text near_services(const Surroundings& surroundings, std::string_view number) {
  if (surroundings.registrations == nullptr) return {};
  return may_be_meant(near_service_numbers(*surroundings.registrations, number));
}

Text near_assessors(const Surroundings& surroundings, std::string_view number) {
  if (surroundings.registrations == nullptr) return {};
  return may_be_meant(near_assessor_numbers(*surroundings.registrations, number));
}

}  // namespace ismap
