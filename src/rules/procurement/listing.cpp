#include <ismap/rules/procurement/checks.hpp>

#include <ismap/lifecycle/validity.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/registration_state_description.hpp>

#include "facts.hpp"

#include <string>

namespace ismap::procurement {
namespace {

constexpr Label not_identified{"調達するサービスの登録番号も名称も記載されていません。",
                               "Neither a number nor a name says which service is bought."};
constexpr Label no_register{"サービスの登録状況を確認するための登録簿が渡されていません。",
                            "No register was given to look the service up in."};
constexpr Label not_in_register{"サービス{0}は登録簿にありません。", "The service {0} is not in the register."};
constexpr Label not_registered{"サービス{0}は、調達日において有効な登録がありません（状態：{1}）。",
                               "The service {0} has no valid registration on the day of procurement (state: {1})."};
constexpr Label suspended{
    "サービス{0}"
    "の登録は調達日において一時停止中です。一時停止中のサービスを調達できるかを定めた文書は公表されていません。",
    "The registration of the service {0} is suspended on the day of procurement; no public text says whether it may be "
    "bought then."};
constexpr Label not_saas{"ISMAP-LIUの対象はSaaSに限られますが、登録簿のサービス{0}はSaaSではありません。",
                         "ISMAP-LIU is for SaaS only, and the service {0} of the register is none."};
constexpr Label buy_listed{
    "登録済みのサービスを選定するか、最高情報セキュリティ責任者の責任で確認した結果をciso_checkに"
    "記載してください。",
    "Choose a registered service, or give at ciso_check the check made under the responsibility "
    "of the chief information security officer."};
constexpr Label no_period{
    "登録簿に監査対象期間が記載されていないため、サービス{0}の登録の有効期間を計算できません。",
    "The register gives no assessment period for the service {0}: how long its registration lasts "
    "cannot be computed."};
constexpr Label liu_validity_unknown{
    "ISMAP-LIUの登録の有効期間は公表されていません。ISMAPと同じく数えると{0}に終了しています（方針 liu_validity）。",
    "How long a registration of ISMAP-LIU lasts is not public; counted as in ISMAP it ended on {0} (policy "
    "liu_validity)."};
constexpr Label renewal_pending{"有効期間の末日{0}は過ぎていますが、更新申請の結果が出るまで登録は有効とされています。",
                                "The validity ended on {0}; the registration goes on until the renewal is decided."};
constexpr Label ai_not_listed{
    "生成AIを提供するSaaSは、原則としてISMAP等クラウドサービスリストに登録されている必要があります。例外とすることを人"
    "が"
    "判断してください。",
    "A SaaS that offers generative AI must in principle be on one of the lists: a person must judge an exception."};
constexpr Label ai_on_list{"生成AIに係るリスクは登録とは別に判断し、リストの生成AIに関する情報を確認してください。",
                           "Treat the risks of generative AI apart from the registration, and check what the list says "
                           "about it."};

/// Off the lists: a breach, unless the buyer rests on an exception, which then decides.
Answer& off_the_lists(Answer& answer, const Procurement& procurement, const ProcurementContext& context,
                      std::string_view code, const Text& message) {
  if (ground_claimed(procurement, context) == Ground::none) return answer.breach(code, number_at, message, buy_listed);
  return answer.advise(code, number_at, message);
}

Answer& look_up(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  const std::string& number = *procurement.service.number;
  answer.read(number_at, number);
  if (context.bought == nullptr)
    return off_the_lists(answer, procurement, context, "not_in_register", fill(not_in_register, {number}));
  const std::string_view state = name_of(context.registration->state);
  answer.derive("service_list", std::string{name_of(context.bought->scheme)})
      .derive("service_state", std::string{state});
  if (context.registration->state == RegistrationState::suspended)
    answer.judge("suspended", number_at, fill(suspended, {number}), Severity::warning);
  else if (context.registration->state == RegistrationState::registered)
    answer.hold();
  else
    return off_the_lists(answer, procurement, context, "not_registered", fill(not_registered, {number, state}));
  if (context.bought->scheme == Scheme::ismap_liu)
    answer.require(context.bought->service_model == ServiceModel::saas, "not_saas", number_at, not_saas);
  return answer;
}

/// As ISMAP counts; for ISMAP-LIU no public text says whether it counts so, too (LIU-2.9).
Answer& liu_validity(Answer& answer, const ProcurementContext& context, Date on) {
  const Registration as_ismap =
      registration_of(context.bought->history, on, validity_of(Scheme::ismap, context.choices()));
  if (!as_ismap.valid_until) return answer.missing(number_at, fill(no_period, {context.bought->number}));
  answer.derive("valid_until_if_as_ismap", *as_ismap.valid_until);
  if (is_live(as_ismap.state)) return answer.hold();
  return answer.judge("liu_validity_unknown", number_at, fill(liu_validity_unknown, {to_string(*as_ismap.valid_until)}),
                      Severity::warning);
}

/// The model of the service: of its entry, or as the buyer states it.
std::optional<ServiceModel> model_of(const Procurement& procurement, const ProcurementContext& context) {
  return context.bought != nullptr ? context.bought->service_model : procurement.service.service_model;
}

}  // namespace

Answer on_a_list(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (!is_bound(procurement)) return answer;
  answer.read(on_at, procurement.on);
  switch (listing_of(procurement, context)) {
    case Listing::unidentified:
      return answer.missing(number_at, not_identified);
    case Listing::unknown:
      return answer.missing(number_at, no_register);
    default:
      break;
  }
  if (!procurement.service.number) return answer;
  return look_up(answer, procurement, context);
}

Answer registration_still_valid(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (coverage_of(procurement) == Coverage::not_covered) return answer;
  if (listing_of(procurement, context) != Listing::listed) return answer;
  answer.read(number_at, context.bought->number).read(on_at, procurement.on);
  if (!validity_of(context.bought->scheme, context.choices()).ends)
    return liu_validity(answer, context, procurement.on);
  const std::optional<Date> valid_until = context.registration->valid_until;
  if (!valid_until) return answer.missing(number_at, fill(no_period, {context.bought->number}));
  answer.derive("valid_until", *valid_until).hold();
  if (procurement.on > *valid_until)
    answer.advise("renewal_pending", number_at, fill(renewal_pending, {to_string(*valid_until)}));
  return answer;
}

Answer generative_ai_listed(const Procurement& procurement, const ProcurementContext& context) {
  constexpr Pointer ai_at = path<&Procurement::service, &ProcuredService::generative_ai>;
  constexpr Pointer model_at = path<&Procurement::service, &ProcuredService::service_model>;
  Answer answer;
  if (!is_bound(procurement)) return answer;
  const std::optional<bool> offers_ai = procurement.service.generative_ai;
  const Listing listing = listing_of(procurement, context);
  const bool listed = listing == Listing::listed || listing == Listing::suspended;
  if (offers_ai) answer.read(ai_at, *offers_ai);
  if (offers_ai == false) return answer;
  const std::optional<ServiceModel> model = model_of(procurement, context);
  if (model) answer.derive("service_model", std::string{name_of(*model)});
  if (model && *model != ServiceModel::saas) return answer;
  if (listed) return offers_ai ? answer.hold().advise("ai_on_list", ai_at, ai_on_list) : answer;
  if (!offers_ai) return answer.missing(ai_at);
  if (listing != Listing::unlisted) return answer.missing(number_at);
  if (!model) return answer.missing(model_at);
  return answer.judge("ai_not_listed", ai_at, ai_not_listed, Severity::warning);
}

}  // namespace ismap::procurement
