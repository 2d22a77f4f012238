// Procurement, PROC-1.2: which services are registered.
#pragma once

#include <ismap/lifecycle/labels.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/rules/look_up.hpp>
#include <ismap/rules/procurement/entry.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace ismap::procurement {

inline constexpr Label buy_listed{
    "登録済みのサービスを選定するか、最高情報セキュリティ責任者の責任で確認した結果を記載してください。",
    "Choose a registered service, or give the check made under the responsibility of the chief information security "
    "officer."};

inline constexpr Breach service_not_in_register{
    .code = "not_in_register",
    .message = {"登録番号「{1}」のサービスは登録簿にありません。{0}",
                "The register has no service with the number \"{1}\".{0}"},
    .remedy = buy_listed,
};

inline constexpr Breach service_not_registered{
    .code = "not_registered",
    .message = {"サービス{1}は、調達日において有効な登録がありません（状態：{0}）。",
                "The service {1} has no valid registration on the day of procurement (state: {0})."},
    .remedy = buy_listed,
};

inline constexpr Breach liu_service_not_saas{
    .code = "not_saas",
    .message = {"ISMAP-LIUの対象はSaaSに限られますが、登録簿のサービス{0}はSaaSではありません。",
                "ISMAP-LIU is for SaaS only, and the service {0} of the register is none."},
};

inline constexpr Label limits_of_listing{
    "登録が一時停止中のサービス、"
    "及び登録が決定されリストへの掲載前のサービスを調達できるかを定めた文書は公表されていないため、人が判断する。"
    "名称のみ又は登録簿と異なる名称が記載されている場合、同じサービスであるかは人が確認する。"
    "同じ番号の記載が一致しない場合及び履歴が規則に合わない場合は判断しない。"
    "履歴の記載がないサービスは、調達日のリストの記載により登録されたものとし、"
    "他の日のリストの記載のみによる場合は人が判断する。"
    "調達日が将来の場合は、基準日までの事実による。",
    "No public text says whether a service may be bought while its registration is suspended, or decided and not yet "
    "published: a person decides. Told by name only, or by another name than the register's, a person checks that it "
    "is the same service. Entries of one number that contradict each other and histories against the rules decide "
    "nothing. A service without a history counts as registered by what the list of the day prints; on a list of another "
    "day alone, a person decides. For a day ahead the facts are those until the day of the question."};

inline Answer check_registered(const Procurement& procurement, const ProcurementContext& context);

/// 1.2 before ISMAP-LIU opened: the service is registered on the one list.
inline constexpr Rule<Procurement> one_list{
    {.id = "PROC-1.2",
     .clause = {Regulation::use_decision, "-", "2020-06-30"},
     .title = {"登録されたサービス", "Registered services"},
     .text = {"「登録されたサービス」とは、調達日において、ISMAPクラウドサービスリストに登録されているものをいう。",
              "\"Registered\" means registered on the ISMAP list on the day of procurement."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, {"前文", "preamble"}}}},
     .in_force = {since_use_decision.from, date(2022, 10, 31)},
     .limits = limits_of_listing},
    check_registered,
};

/// 1.2 since then: the service is registered on either list.
inline constexpr Rule<Procurement> two_lists{
    {.id = "PROC-1.2",
     .clause = {Regulation::scheme_guidance, "ISMAP等クラウドサービスリスト (cloud service lists)", "2022"},
     .title = {"登録されたサービス", "Registered services"},
     .text = {"「登録されたサービス」とは、調達日において、"
              "ISMAPクラウドサービスリスト又はISMAP-LIUクラウドサービスリストのいずれかに登録されているものをいう。",
              "\"Registered\" means registered on either list, ISMAP or ISMAP-LIU, on the day of procurement."},
     .standing = Standing::stated,
     .sources = {{{Source::nco_2025, "ISMAP等クラウドサービスリスト"},
                  {Source::cybersecurity_2024, {"別添4-2", "annex 4-2"}}}},
     .in_force = with_two_lists,
     .limits = limits_of_listing},
    check_registered,
};

/// Not on the lists: `breach`, unless the buyer has another ground, which then decides (PROC-1.3, PROC-3.3).
inline Answer off_the_lists(Answer answer, const Procurement& procurement, const ProcurementContext& context,
                            const Breach& breach, const Text& message) {
  const Pointer at = service_at(procurement);
  if (ground_claimed(procurement, context) == Ground::none) return answer.breach(breach, at, message);
  return answer.advise(breach.code, at, message);
}

/// A service that was looked for by its name only is told of by `note_entry`.
inline Answer check_unlisted(Answer answer, const Procurement& procurement, const ProcurementContext& context) {
  if (context.bought != nullptr)
    return off_the_lists(
        std::move(answer), procurement, context, service_not_registered,
        fill(service_not_registered.message, {label_of(context.registration->state), context.bought->number}));
  const std::optional<std::string_view> number = number_given(procurement.service);
  if (!number) return answer;
  return off_the_lists(std::move(answer), procurement, context, service_not_in_register,
                       fill(service_not_in_register.message, {near_services(context, *number), *number}));
}

/// A service that is on a list, by its history or by what the list prints.
inline void tell_listed(Answer& answer, Listing listing, const Pointer& at, const ProcurementContext& context) {
  constexpr Label suspended{
      "サービス{0}の登録は調達日において一時停止中です。"
      "一時停止中のサービスを調達できるかを定めた文書は公表されていません。",
      "The registration of the service {0} is suspended on the day of procurement; no public text says whether it may "
      "be bought then."};
  constexpr Label ahead{
      "調達日{0}は、基準日{1}より後です。その間に登録の状態が変わり得ることは、この判定に含まれません。",
      "The day of procurement, {0}, is after the day of the question, {1}: what may change in between is not in this "
      "answer."};
  if (context.is_ahead())
    answer.advise("ahead", path<&Procurement::on>,
                  fill(ahead, {to_string(context.reference_date), to_string(context.as_of)}));
  if (listing == Listing::suspended)
    answer.judge("suspended", at, fill(suspended, {context.bought->number}), Severity::warning);
  if (context.printed == PrintedState::nothing) {
    if (listing == Listing::listed) answer.met();
    return;
  }
  const Text message = text_of(context.printed, *context.bought, context.as_of);
  answer.derive("printed_as_of", context.bought->printed->as_of);
  if (context.printed == PrintedState::registered)
    answer.met().advise("printed", at, message);
  else
    answer.judge("printed", at, message, Severity::warning);
}

/// ISMAP-LIU is for SaaS; what the register does not tell, the buyer may.
inline void check_liu_is_saas(Answer& answer, const Procurement& procurement, const ProcurementContext& context,
                              const Pointer& at) {
  constexpr Label model_not_told{
      "登録簿にサービス{0}の形態の記載がありません。調達するサービスの形態を記載してください。",
      "The register does not tell the service model of {0}. Give it for the service bought."};
  constexpr Pointer model_at = path<&Procurement::service, &ProcuredService::service_model>;
  const RegisteredService& bought = *context.bought;
  if (bought.service_model) {
    answer.require(*bought.service_model == ServiceModel::saas, liu_service_not_saas, at, {bought.number});
  } else if (procurement.service.service_model) {
    const auto& told = answer.read<&Procurement::service, &ProcuredService::service_model>(procurement);
    answer.require(told == ServiceModel::saas, liu_service_not_saas, model_at, {bought.number});
  } else {
    answer.missing(model_at, fill(model_not_told, {bought.number}));
  }
}

inline Answer check_registered(const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label not_identified{"調達するサービスの登録番号も名称も記載されていません。",
                                 "Neither a number nor a name says which service is bought."};
  constexpr Label no_register{
      "サービスの登録状況を確認するための登録簿がありません。登録簿を指定してください（コマンドでは--register）。",
      "No register was given to look the service up in. Supply it (--register of the command)."};
  if (!is_bound(procurement)) return Answer::not_applicable();
  Answer answer;
  answer.read<&Procurement::on>(procurement);
  const Pointer at = service_at(procurement);
  const Listing listing = listing_of(procurement, context);
  if (listing == Listing::unidentified) return answer.missing(number_at, not_identified);
  if (listing == Listing::unknown) return answer.missing(at, no_register);
  note_entry(answer, procurement, context);
  if (listing == Listing::open) return answer;
  if (context.bought != nullptr)
    answer.derive("service_number", context.bought->number)
        .derive("service_list", std::string{name_of(context.bought->scheme)})
        .derive("service_state", std::string{name_of(context.state_of_bought().value_or(context.registration->state))});
  if (listing == Listing::unlisted) return check_unlisted(std::move(answer), procurement, context);
  tell_listed(answer, listing, at, context);
  if (context.bought->scheme == Scheme::ismap_liu) check_liu_is_saas(answer, procurement, context, at);
  return answer;
}

inline constexpr std::tuple section_1_registered{&one_list, &two_lists};

}  // namespace ismap::procurement
