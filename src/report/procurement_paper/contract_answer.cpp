#include "contract_answer.hpp"

#include <ismap/rules/procurement/s6_validity.hpp>

#include <algorithm>
#include <chrono>
#include <string_view>
#include <utility>
#include <variant>

namespace ismap::detail {
namespace {

std::optional<Date> day_derived(const RuleResult& result, std::string_view name) {
  for (const Derived& derived : result.derived)
    if (const Date* day = std::get_if<Date>(&derived.value); day != nullptr && derived.name == name) return *day;
  return std::nullopt;
}

ContractAnswer answer_of_measure(std::optional<Date> measure_until, std::optional<Date> until) {
  constexpr Label not_computed{"暫定措置の末日を算出できないため、契約の末日まで及ぶかは分かりません。",
                               "The last day of the provisional measure cannot be computed, so whether it lasts to the "
                               "end of the contract is not known."};
  constexpr Label no_contract{"契約の末日が示されていません。暫定措置の末日は{0}です。",
                              "The end of the contract is not told. The provisional measure lasts to {0}."};
  constexpr Label lasts{"暫定措置の末日は{0}であり、契約の末日である{1}まで及びます。",
                        "The provisional measure lasts to {0}, and so to the end of the contract, {1}."};
  constexpr Label ends{
      "暫定措置の末日は{0}であり、契約の末日である{1}より前です。{0}の翌日からは、暫定措置によることができません。",
      "The provisional measure lasts to {0} only, before the end of the contract, {1}. From the day after {0} it is no "
      "ground any more."};
  if (!measure_until) return {Verdict::needs_judgement, not_computed};
  const std::string last = to_string(*measure_until);
  if (!until) return {Verdict::needs_judgement, fill(no_contract, {last})};
  const bool is_long_enough = *until <= *measure_until;
  return {is_long_enough ? Verdict::met : Verdict::not_met,
          fill(is_long_enough ? lasts : ends, {last, to_string(*until)})};
}

/// Of a valid registration whose last day is known.
ContractAnswer answer_of_registration(const ProcurementDecision& decision, Date as_of, Date earliest, Date latest,
                                      Date until) {
  constexpr Label lasts{
      "登録の有効期間の末日は{0}であり、契約の末日である{1}まで及びます。一時停止、削除又は取下げがあれば、"
      "登録はそれより前に有効でなくなります。",
      "The registration is valid through {0}, and so to the end of the contract, {1}, unless it is suspended, deleted or "
      "withdrawn before."};
  constexpr Label depends{
      "契約の末日である{2}まで登録が有効であるかは、リストに記載された末日と計算した末日（{0}及び{1}）のいずれによるかで"
      "異なります。",
      "Whether the registration is valid to the end of the contract, {2}, depends on which last day holds, the one printed "
      "or the one counted ({0} and {1})."};
  constexpr Label goes_on{
      "登録の有効期間の末日{0}は、調達日より前です。更新申請の審査中は登録が有効とされますが、契約の末日である{1}まで"
      "有効であるかは、運営委員会の決定によります。",
      "The validity ended on {0}, before the day of procurement. The registration goes on until the renewal is decided; "
      "whether it is valid to the end of the contract, {1}, depends on that decision."};
  constexpr Label ends{
      "登録の有効期間の末日は{0}であり、契約の末日である{1}より前です。{0}までに更新申請があれば、運営委員会の決定まで"
      "登録は有効とされます。更新申請がなければ、{2}から登録されたサービスではなくなります。契約期間中に登録が終わった"
      "場合の契約の扱いを定めた規則は確認できないため、更新の状況を確認の上、人が判断します。",
      "The registration is valid through {0} only, before the end of the contract, {1}. A renewal filed by {0} keeps it "
      "valid until the committee decides; without one the service is not a registered one from {2}. No rule was found on "
      "a contract during which the registration ends: check the renewal, and decide."};
  constexpr Label ended{
      "登録の有効期間の末日は{0}であり、契約の末日である{1}より前で、基準日には既に過ぎています。{0}までに更新申請があった"
      "場合を除き、{2}から登録されたサービスではありません。契約期間中に登録が終わった場合の契約の扱いを定めた規則は"
      "確認できないため、更新の状況を確認の上、人が判断します。",
      "The registration was valid through {0} only, before the end of the contract, {1}, and that day has passed. Unless a "
      "renewal was filed by {0}, the service is not a registered one from {2}. No rule was found on a contract during "
      "which the registration ends: check the renewal, and decide."};
  const std::string last = to_string(until);
  if (until <= earliest) return {Verdict::met, fill(lasts, {to_string(earliest), last})};
  if (until <= latest) return {Verdict::needs_judgement, fill(depends, {to_string(earliest), to_string(latest), last})};
  if (latest < decision.on) return {Verdict::needs_judgement, fill(goes_on, {to_string(latest), last})};
  return {Verdict::not_met,
          fill(latest < as_of ? ended : ends, {to_string(latest), last, to_string(latest + std::chrono::days{1})})};
}

/// The decision looks at the day of procurement: what happened since does not show in it.
ContractAnswer with_later_days(ContractAnswer answer, const ProcurementDecision& decision, Date as_of) {
  constexpr Label not_looked_at{
      "登録の状態は調達日のものであり、その後基準日までの一時停止、削除、更新等は反映していません。登録簿を確認してください。",
      " The state is that of the day of procurement: what happened since then, to the day looked at, is not in it. Check "
      "the register."};
  if (as_of <= decision.on) return answer;
  if (answer.verdict == Verdict::met) answer.verdict = Verdict::needs_judgement;
  append(answer.text, not_looked_at);
  return answer;
}

}  // namespace

LastDaysFound last_days_in(const ProcurementDecision& decision) {
  const auto result = std::ranges::find(decision.results, procurement::validity_of_registration.id, &RuleResult::rule);
  if (result == decision.results.end()) return {};
  return {day_derived(*result, "valid_until"), day_derived(*result, "valid_until_printed"),
          day_derived(*result, "printed_as_of")};
}

std::optional<Date> end_of_contract(const Procurement& procurement) {
  if (!procurement.provisional || !procurement.provisional->contract) return std::nullopt;
  const ProvisionalContract& contract = *procurement.provisional->contract;
  return contract.extended_until ? std::max(contract.last, *contract.extended_until) : contract.last;
}

ContractAnswer contract_answer(const ProcurementDecision& decision, Date as_of, std::optional<Date> until) {
  constexpr Label before{"契約の末日とされる{0}は、調達日である{1}より前です。日付を確認してください。",
                         "The end of the contract, {0}, is before the day of procurement, {1}. Check the days."};
  constexpr Label not_registered{"登録されたサービスとしての調達ではないため、登録の有効期間はありません。",
                                 "The service is not bought as a registered one: there is no validity that could end."};
  constexpr Label not_decided{"登録の状態を判断できないため、契約の末日まで登録が有効であるかは分かりません。",
                              "The state of the registration is not decided, so whether it is valid to the end of the "
                              "contract is not known."};
  constexpr Label no_valid_one{"調達日において有効な登録がありません。",
                               "There is no valid registration on the day of procurement."};
  constexpr Label suspended{"登録が一時停止中であるため、契約の末日まで登録が有効であるかは、人が確認します。",
                            "The registration is suspended: a person finds out whether it is valid to the end of the "
                            "contract."};
  constexpr Label no_last_day{
      "登録の有効期間の末日が分からないため、契約の末日まで及ぶかは分かりません。",
      "The last day of validity is not known, so whether the registration is valid to the end of "
      "the contract is not known either."};
  constexpr Label no_contract{"契約の末日が示されていません。登録の有効期間の末日は{0}です。",
                              "The end of the contract is not told. The registration is valid through {0}."};
  if (until && *until < decision.on)
    return {Verdict::needs_judgement, fill(before, {to_string(*until), to_string(decision.on)})};
  if (decision.ground == Ground::provisional_measure) return answer_of_measure(decision.provisional_until, until);
  if (!decision.service) return {Verdict::not_applicable, not_registered};
  const ProcuredEntry& entry = *decision.service;
  if (!entry.state) return {Verdict::needs_judgement, not_decided};
  if (*entry.state == RegistrationState::suspended) return {Verdict::needs_judgement, suspended};
  if (*entry.state != RegistrationState::registered) return {Verdict::not_met, no_valid_one};
  const LastDaysFound found = last_days_in(decision);
  const std::optional<Date> counted = found.counted ? found.counted : entry.valid_until;
  if (!counted && !found.printed) return {Verdict::needs_judgement, no_last_day};
  const auto [earliest, latest] =
      std::minmax({counted.value_or(found.printed.value_or(Date{})), found.printed.value_or(counted.value_or(Date{}))});
  if (!until) return {Verdict::needs_judgement, fill(no_contract, {to_string(earliest)})};
  return with_later_days(answer_of_registration(decision, as_of, earliest, latest, *until), decision, as_of);
}

}  // namespace ismap::detail
