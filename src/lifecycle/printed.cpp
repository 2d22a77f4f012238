#include <ismap/lifecycle/printed.hpp>

#include <ismap/core/text.hpp>
#include <ismap/lifecycle/labels.hpp>

#include "src/lifecycle/fold.hpp"

#include <algorithm>
#include <utility>

namespace ismap {
namespace {

/// Whether a list shows suspensions is not public.
constexpr Label of_that_day{
    "サービス{0}が登録されていることは、{1}時点のリストの記載によります。登録の経過は登録簿にありません。"
    "登録が一時停止されていないかを確認してください。",
    "That {0} is registered rests on the list of {1} alone; the register has no history of it. Check that it is not "
    "suspended."};
constexpr Label of_earlier_list{
    "サービス{0}の登録は、{1}時点のリストの記載によります。その後{2}までに登録が一時停止され、又は削除されたかは、"
    "このリストからは分かりません。同日のリストを確認してください。",
    "That {0} is registered rests on the list of {1}, which does not say whether it was suspended or deleted by {2}: "
    "check the list of that day."};
constexpr Label of_later_list{
    "サービス{0}の登録は、{1}時点のリストの記載によります。{2}に登録が一時停止されていたかは、このリストからは分かりません。"
    "同日の登録の状態を確認してください。",
    "That {0} is registered rests on the list of {1}, which does not say whether it was suspended on {2}: check its "
    "state on that day."};
constexpr Label printed_suspended{"サービス{0}の登録は、{1}時点のリストでは一時停止中です。",
                                  "By the list of {1} the registration of {0} is suspended."};
constexpr Label expired_by_history{
    "サービス{0}の登録の有効期間は、履歴の監査対象期間から計算すると{2}までに終わっていますが、{1}時点のリストに記載された"
    "有効期間の末日は、その後です。いずれが正しいかを確認してください。",
    "By the assessment period of its history the validity of {0} ended before {2}; the last day printed in the list of "
    "{1} is later. Check which of them holds."};
constexpr Label last_day_passed{
    "サービス{0}の有効期間の末日は、{1}時点のリストによれば{2}より前です。その後に更新されたかは、このリストからは"
    "分かりません。同日のリストを確認してください。",
    "By the list of {1} the last day of validity of {0} is before {2}, and whether it was renewed since does not show: "
    "check the list of that day."};
constexpr Label not_shown_for_the_day{
    "サービス{0}は{1}時点のリストにありますが、{2}に登録されていたかは、このリストからは分かりません。",
    "{0} is in the list of {1}; whether it was registered on {2} that list does not say."};
constexpr Label against_history{
    "サービス{0}は{1}時点のリストにありますが、履歴によれば同日の登録はありません。いずれが正しいか分からないため、"
    "{2}の登録の状態を判断していません。",
    "{0} is in the list of {1}, but its history shows no registration on that day. Which of them is right is not "
    "known, so its state on {2} is not decided."};
constexpr Label against_itself{
    "サービス{0}の{1}時点のリストの記載は、日付が互いに矛盾するため、{2}の登録の状態を判断していません。",
    "The days that the list of {1} prints of {0} contradict each other, so its state on {2} is not decided."};
constexpr Label printed_other_state{
    "サービス{0}は、{1}時点のリストには登録中のものとして記載されていないため、{2}の登録の状態を判断していません。",
    "The list of {1} does not print {0} as registered, so its state on {2} is not decided."};

const Label& label_of(PrintedState printed) {
  switch (printed) {
    case PrintedState::registered:
    case PrintedState::nothing:
      break;
    case PrintedState::was_registered:
      return of_earlier_list;
    case PrintedState::later_registered:
      return of_later_list;
    case PrintedState::suspended:
      return printed_suspended;
    case PrintedState::over_by_history:
      return expired_by_history;
    case PrintedState::over_since:
      return last_day_passed;
    case PrintedState::not_yet_printed:
      return not_shown_for_the_day;
    case PrintedState::contradicts_history:
      return against_history;
    case PrintedState::contradicts_itself:
      return against_itself;
    case PrintedState::other_state:
      return printed_other_state;
  }
  return of_that_day;
}

/// The passing of time alone ended it, whatever the policy calls that.
bool has_expired(const RegisteredService& service, Date day, ValidityRule validity) {
  validity.then = RegistrationState::expired;
  return registration_of(service.history, day, validity).state == RegistrationState::expired;
}

bool is_registered_by(const PrintedEntry& printed, Date day) {
  return printed.registered_on && *printed.registered_on <= day;
}

/// Of a service in whose history nothing has happened by `day`.
PrintedState without_history(const PrintedEntry& printed, const LastDay& last, Date day) {
  const RegistrationState state = printed.state.value_or(RegistrationState::registered);
  if (!is_live(state)) return PrintedState::other_state;
  if (printed.as_of > day)
    return is_registered_by(printed, day) && state == RegistrationState::registered ? PrintedState::later_registered
                                                                                    : PrintedState::not_yet_printed;
  if (printed.as_of < day && last.known() && last.latest() < day) return PrintedState::over_since;
  if (state == RegistrationState::suspended) return PrintedState::suspended;
  return printed.as_of == day ? PrintedState::registered : PrintedState::was_registered;
}

/// Of a service whose history shows no registration on `day`, but events.
PrintedState against_events(const RegisteredService& service, const LastDay& last, Date day,
                            const ValidityRule& validity) {
  const PrintedEntry& printed = *service.printed;
  if (last.printed && day <= *last.printed && has_expired(service, day, validity)) return PrintedState::over_by_history;
  const bool is_of_a_later_registration = printed.as_of > day && printed.registered_on && *printed.registered_on > day;
  if (is_of_a_later_registration || !is_live(printed.state.value_or(RegistrationState::registered)))
    return PrintedState::nothing;
  const bool was_live = is_live(registration_of(service.history, printed.as_of, validity).state);
  return was_live ? PrintedState::nothing : PrintedState::contradicts_history;
}

}  // namespace

bool outlasts_validity(const PrintedEntry& printed, const ValidityRule& validity) {
  return printed.valid_until && validity.ends() && *printed.valid_until > validity.end_after(printed.as_of);
}

bool contradicts_itself(const PrintedEntry& printed, const ValidityRule& validity) {
  if (outlasts_validity(printed, validity)) return true;
  const auto& [as_of, registered_on, valid_until, period, state] = printed;
  if (registered_on && (*registered_on > as_of || (valid_until && *valid_until < *registered_on))) return true;
  return period &&
         (period->last < period->first || period->last > as_of || (valid_until && *valid_until < period->last));
}

PrintedState printed_state_of(const RegisteredService& service, const Registration& registration, Date day,
                              const ValidityRule& validity) {
  if (!service.printed || is_live(registration.state)) return PrintedState::nothing;
  if (contradicts_itself(*service.printed, validity)) return PrintedState::contradicts_itself;
  const LastDay last = last_day_of(service, registration, day, validity);
  const bool has_events = std::ranges::any_of(service.history, [day](const Event& event) { return event.on <= day; });
  return has_events ? against_events(service, last, day, validity) : without_history(*service.printed, last, day);
}

std::optional<RegistrationState> state_shown(const Registration& registration, PrintedState printed) {
  switch (printed) {
    case PrintedState::nothing:
      return registration.state;
    case PrintedState::registered:
    case PrintedState::was_registered:
    case PrintedState::later_registered:
      return RegistrationState::registered;
    case PrintedState::suspended:
      return RegistrationState::suspended;
    default:
      return std::nullopt;
  }
}

Text text_of(PrintedState printed, const RegisteredService& service, Date day) {
  return fill(label_of(printed), {service.number, to_string(service.printed->as_of), to_string(day)});
}

ShownRegistration shown_registration(const RegisteredService& service, Date day, const ValidityRule& validity) {
  return shown_registration(service, registration_of(service.history, day, validity), day, validity);
}

ShownRegistration shown_registration(const RegisteredService& service, Registration registration, Date day,
                                     const ValidityRule& validity) {
  ShownRegistration shown{.registration = std::move(registration)};
  const bool is_open = shown.registration.open_question() != nullptr;
  if (!is_open) shown.printed = printed_state_of(service, shown.registration, day, validity);
  shown.last_day = last_day_of(service, shown.registration, day, validity);
  if (!is_open) shown.state = state_shown(shown.registration, shown.printed);
  const bool is_of_that_day = is_shown_by_list(shown.printed) && service.printed->as_of == day;
  shown.is_certain = shown.state && (shown.printed == PrintedState::nothing || is_of_that_day);
  return shown;
}

LastDay last_day_of(const RegisteredService& service, const Registration& registration, Date day,
                    const ValidityRule& validity) {
  LastDay last{.computed = registration.valid_until, .printed = {}};
  if (!service.printed) return last;
  const PrintedEntry& printed = *service.printed;
  const bool is_outdated = std::ranges::any_of(service.history, [&](const Event& event) {
    return rests_on_period(event.kind) && printed.as_of < event.on && event.on <= day;
  });
  if (is_outdated) return last;
  last.printed = printed.valid_until;
  last.is_contradicted = contradicts_itself(printed, validity) && (printed.valid_until || printed.period);
  if (!last.computed && printed.period && validity.ends()) {
    last.computed = validity.end_after(printed.period->last);
    last.is_period_printed = true;
  }
  return last;
}

}  // namespace ismap
