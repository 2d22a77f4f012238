#include <ismap/rules/base_service.hpp>

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/application_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/rules/look_up.hpp>

#include <string>

namespace ismap {
namespace {

constexpr Label no_register{
    "基盤となるサービスの登録状況を確認するための登録簿がありません。登録簿を指定してください（コマンドでは--"
    "register）。",
    "No register was given in which to look the base service up. Supply it (--register of the command)."};
constexpr Label not_in_register{"基盤となるサービス{0}は登録簿にありません。",
                                "The base service {0} is not in the register."};
constexpr Label not_registered{"基盤となるサービス{0}は、基準日において有効な登録がありません。",
                               "The base service {0} has no valid registration on the day looked at."};
constexpr Label suspended{
    "基盤となるサービス{0}の登録は一時停止中です。登録済みとして扱えるかを定めた文書は公表されていません。",
    "The registration of the base service {0} is suspended; no public text says whether that is enough."};
constexpr Label validity_unknown{
    "基盤となるサービス{0}の登録の有効期間の末日が分からないため、基準日に有効であるかを確認してください。",
    "How long the registration of the base service {0} lasts is not known: check that it is valid on the day looked "
    "at."};
constexpr Label on_liu_list{"基盤となるサービス{0}はISMAP-LIUのリストに登録されており、ISMAPのリストにはありません。",
                            "The base service {0} is on the ISMAP-LIU list, not on the ISMAP list."};
constexpr Label use_registered{"ISMAPクラウドサービスリストに登録されているサービスの登録番号を記載してください。",
                               "Give the number of a service that is on the ISMAP Cloud Service List."};

constexpr Label own_number{
    "{0}は、更新する登録自身の番号です。言明の対象外となるサービスの登録番号ではありません。",
    "{0} is the number of the registration being renewed itself, not of a service outside the statement."};
constexpr Label name_other{"基盤となる他のサービスの登録番号を記載してください。",
                           "Give the number of the other service that serves as base."};

/// By the term of ISMAP, which is the only one that is public (LIU-2.9).
bool is_known_to_be_valid(const RegisteredService& base, const Context& context) {
  const Registration counted = registration_of(base.history, context.as_of, validity_of(Scheme::ismap, context.policy));
  return counted.valid_until && is_live(counted.state);
}

void check_list(Answer& answer, const RegisteredService& base, const Pointer& at, const Context& context) {
  if (base.scheme == Scheme::ismap) return;
  answer.derive("base_service_list", std::string{name_of(base.scheme)});
  const BaseOnLiuList choice = context.choices().base_on_liu_list;
  if (choice == BaseOnLiuList::enough) return;
  const Text message = fill(on_liu_list, {base.number});
  if (choice == BaseOnLiuList::not_enough || context.scheme == Scheme::ismap)
    answer.breach("on_liu_list", at, message, use_registered);
  else
    answer.judge("on_liu_list", at, message, Severity::warning);
}

}  // namespace

Answer& check_base_service(Answer& answer, std::string_view number, const Pointer& at, const Context& context) {
  if (!is_blank(context.renewed) && is_same_number(number, context.renewed))
    return answer.read(at, std::string{number}).breach("own_number", at, fill(own_number, {number}), name_other);
  const LookedUp<RegisteredService> looked_up = look_up_service(answer, number, at, context.as_of, context);
  if (looked_up.outcome == LookUp::no_register) return answer.missing(at, no_register);
  if (looked_up.outcome == LookUp::not_found)
    return answer.breach("not_in_register", at, fill(not_in_register, {number}), use_registered);
  if (looked_up.outcome == LookUp::open) return answer;
  const RegisteredService* base = looked_up.entry;
  const Registration& registration = looked_up.registration;
  answer.derive("base_service_state", std::string{name_of(registration.state)});
  if (registration.state == RegistrationState::registered && !is_known_to_be_valid(*base, context))
    answer.judge("validity_unknown", at, fill(validity_unknown, {number}), Severity::warning);
  else if (registration.state == RegistrationState::registered)
    answer.hold();
  else if (registration.state == RegistrationState::suspended)
    answer.judge("suspended", at, fill(suspended, {number}), Severity::warning);
  else
    return answer.breach("not_registered", at, fill(not_registered, {number}), use_registered);
  check_list(answer, *base, at, context);
  return answer;
}

}  // namespace ismap
