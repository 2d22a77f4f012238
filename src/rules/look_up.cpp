#include <ismap/rules/look_up.hpp>

#include "src/lifecycle/irregularity_text.hpp"

#include <ismap/lifecycle/validity.hpp>

#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

constexpr Label contradicted{
    "登録簿に登録番号{0}の記載が複数あり、内容が一致しません。どちらが正しいか分からないため、判断していません。",
    "The register has several entries with the number {0} that contradict each other: nothing is decided from them."};
constexpr Label open_history{
    "登録簿の登録番号{0}の履歴が規則に合わないため、登録の状態を判断していません（{1}の事象）。{2}",
    "The history of {0} in the register does not follow the rules, so its state is not decided (event of {1}). {2}"};
constexpr Label spelled_otherwise{"登録番号「{0}」を、登録簿の{1}として扱いました。",
                                  "The number \"{0}\" was taken for {1} of the register."};
constexpr Label may_be_meant{"{0}の誤りではありませんか。", " Is {0} meant?"};

ValidityRule validity_of(const RegisteredService& service, const Surroundings& surroundings) {
  return ismap::validity_of(service.scheme, surroundings.choices());
}

ValidityRule validity_of(const RegisteredAssessor&, const Surroundings&) {
  return validity_of_assessors;
}

template <class Entry>
LookedUp<Entry> look_up(Answer& answer, const Found<Entry>& found, std::string_view number, const Pointer& at, Date day,
                        const Surroundings& surroundings) {
  if (surroundings.registrations == nullptr) return {LookUp::no_register};
  answer.read(at, std::string{number});
  if (!found) return {LookUp::not_found};
  if (found.is_spelled_otherwise)
    answer.advise("spelled_otherwise", at, fill(spelled_otherwise, {number, found.entry->number}));
  LookedUp<Entry> looked_up{LookUp::found, found.entry,
                            registration_of(found.entry->history, day, validity_of(*found.entry, surroundings))};
  if (found.is_contradicted) {
    answer.leave_open("contradicted", at, fill(contradicted, {found.entry->number}));
    looked_up.outcome = LookUp::open;
  } else if (const IrregularEvent* question = looked_up.registration.open_question()) {
    const Event& event = found.entry->history[question->position];
    const std::string on = to_string(event.on);
    const Text said = text_of(*question, event);
    answer.leave_open("open_history", at,
                      {fill(open_history, {found.entry->number, on, said.ja}).ja,
                       fill(open_history, {found.entry->number, on, said.en}).en});
    looked_up.outcome = LookUp::open;
  }
  return looked_up;
}

Text meant(const std::vector<std::string>& numbers) {
  if (numbers.empty()) return {};
  std::string ja;
  std::string en;
  for (const std::string& number : numbers) {
    ja.append(ja.empty() ? "" : "、").append(number);
    en.append(en.empty() ? "" : ", ").append(number);
  }
  return {fill(may_be_meant, {ja}).ja, fill(may_be_meant, {en}).en};
}

}  // namespace

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
  return meant(near_service_numbers(*surroundings.registrations, number));
}

Text near_assessors(const Surroundings& surroundings, std::string_view number) {
  if (surroundings.registrations == nullptr) return {};
  return meant(near_assessor_numbers(*surroundings.registrations, number));
}

}  // namespace ismap
