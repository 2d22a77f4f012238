#include <ismap/rules/base_service.hpp>

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/lifecycle/printed.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/application_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/rules/look_up.hpp>
#include <ismap/rules/registration/ch08_validity.hpp>
#include <ismap/rules/validity.hpp>

#include <string>

namespace ismap {
namespace {

constexpr Label no_register{
    "基盤となるサービスの登録状況を確認するための登録簿がありません。"
    "登録簿を指定してください（コマンドでは--register）。",
    "No register was given in which to look the base service up. Supply it (--register of the command)."};
constexpr Label suspended{
    "基盤となるサービス{0}の登録は一時停止中です。登録済みとして扱えるかを定めた文書は公表されていません。",
    "The registration of the base service {0} is suspended; no public text says whether that is enough."};
constexpr Label validity_unknown{
    "基盤となるサービス{0}の登録の有効期間の末日が分からないため、基準日に有効であるかを確認してください。",
    "How long the registration of the base service {0} lasts is not known: check that it is valid on the day looked "
    "at."};

ShownRegistration counted_as_ismap(const RegisteredService& base, const Context& context) {
  return shown_registration(base, context.as_of, validity_of(Scheme::ismap, context.policy));
}

/// By the term of ISMAP, which is the only one that is public (LIU-2.9), or by the last day that the list prints.
bool is_known_to_be_valid(const RegisteredService& base, const Context& context) {
  const ShownRegistration counted = counted_as_ismap(base, context);
  const LastDay& last = counted.last_day;
  if (!last.known() || last.is_contradicted) return false;
  const bool is_printed_day_over = last.rests_on_list() && last.earliest() < context.as_of;
  return !is_printed_day_over && counted.state && is_live(*counted.state);
}

/// A base that is valid, by its history or by what the list prints.
void tell_valid(Answer& answer, const RegisteredService& base, const At& at, const Context& context) {
  const LastDay last = counted_as_ismap(base, context).last_day;
  answer.met();
  if (last.computed && !last.is_period_printed) return;
  answer.advise(
      "printed_last_day", at,
      fill(registration::last_day_printed.message, {to_string(base.printed->as_of), to_string(last.earliest())}));
}

/// A base of which only the list tells that it is registered.
void check_printed_base(Answer& answer, const RegisteredService& base, PrintedState printed, const At& at,
                        const Context& context) {
  const Text message = text_of(printed, base, context.as_of);
  answer.derive("base_printed_as_of", base.printed->as_of);
  if (leaves_open(printed))
    answer.leave_open("printed", at, message);
  else if (printed == PrintedState::registered && is_known_to_be_valid(base, context))
    answer.met().advise("printed", at, message);
  else
    answer.judge("printed", at, message, Severity::warning);
}

void check_list(Answer& answer, const RegisteredService& base, const At& at, const Context& context) {
  if (base.scheme == Scheme::ismap) return;
  answer.derive("base_service_list", std::string{name_of(base.scheme)});
  const BaseOnLiuList choice = context.choices().base_on_liu_list;
  if (choice == BaseOnLiuList::enough) return;
  if (choice == BaseOnLiuList::not_enough || context.scheme == Scheme::ismap)
    answer.breach(base_on_liu_list, at, {base.number});
  else
    answer.judge(base_on_liu_list, at, {base.number});
}

}  // namespace

void check_base_service(Answer& answer, std::string_view number, const At& at, const Context& context) {
  if (!is_blank(context.renewed) && is_same_number(number, context.renewed)) {
    answer.note(at.pointer, std::string{number}).breach(base_is_itself, at, {number});
    return;
  }
  const LookedUp<RegisteredService> looked_up = look_up_service(answer, number, at.pointer, context.as_of, context);
  if (looked_up.outcome == LookUp::no_register) answer.missing(at.pointer, no_register);
  if (looked_up.outcome == LookUp::not_found) answer.breach(base_not_in_register, at, {number});
  if (looked_up.outcome != LookUp::found) return;
  const RegisteredService& base = *looked_up.entry;
  const RegistrationState state = looked_up.registration.state;
  const PrintedState printed =
      printed_state_of(base, looked_up.registration, context.as_of, validity_of(base.scheme, context.policy));
  if (printed != PrintedState::nothing) {
    check_printed_base(answer, base, printed, at, context);
    if (is_shown_by_list(printed)) check_list(answer, base, at, context);
    return;
  }
  answer.derive("base_service_state", std::string{name_of(state)});
  if (state == RegistrationState::registered && !is_known_to_be_valid(base, context))
    answer.judge("validity_unknown", at, fill(validity_unknown, {number}), Severity::warning);
  else if (state == RegistrationState::registered)
    tell_valid(answer, base, at, context);
  else if (state == RegistrationState::suspended)
    answer.judge("suspended", at, fill(suspended, {number}), Severity::warning);
  else
    answer.breach(base_not_registered, at, {number});
  if (is_live(state)) check_list(answer, base, at, context);
}

}  // namespace ismap
