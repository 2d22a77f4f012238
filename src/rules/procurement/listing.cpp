#include <ismap/rules/procurement/checks.hpp>

#include <ismap/lifecycle/labels.hpp>
#include <ismap/lifecycle/validity.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/rules/look_up.hpp>

#include "entry.hpp"
#include "facts.hpp"

#include <string>

namespace ismap::procurement {
namespace {

constexpr Label not_identified{"調達するサービスの登録番号も名称も記載されていません。",
                               "Neither a number nor a name says which service is bought."};
constexpr Label no_register{
    "サービスの登録状況を確認するための登録簿がありません。登録簿を指定してください（コマンドでは--register）。",
    "No register was given to look the service up in. Supply it (--register of the command)."};
constexpr Label not_in_register{"登録番号「{1}」のサービスは登録簿にありません。{0}",
                                "The register has no service with the number \"{1}\".{0}"};
constexpr Label not_registered{"サービス{1}は、調達日において有効な登録がありません（状態：{0}）。",
                               "The service {1} has no valid registration on the day of procurement (state: {0})."};
constexpr Label suspended{
    "サービス{0}"
    "の登録は調達日において一時停止中です。一時停止中のサービスを調達できるかを定めた文書は公表されていません。",
    "The registration of the service {0} is suspended on the day of procurement; no public text says whether it may be "
    "bought then."};
constexpr Label not_saas{"ISMAP-LIUの対象はSaaSに限られますが、登録簿のサービス{0}はSaaSではありません。",
                         "ISMAP-LIU is for SaaS only, and the service {0} of the register is none."};
constexpr Label buy_listed{
    "登録済みのサービスを選定するか、最高情報セキュリティ責任者の責任で確認した結果を記載してください。",
    "Choose a registered service, or give the check made under the responsibility of the chief information security "
    "officer."};
constexpr Label no_period{
    "登録簿に監査対象期間が記載されていないため、サービス{0}の登録の有効期間を計算できません。",
    "The register gives no assessment period for the service {0}: how long its registration lasts "
    "cannot be computed."};
constexpr Label liu_validity_unknown{
    "ISMAP-LIUの登録の有効期間は公表されていません。ISMAPと同じく数えると末日は{0}であり、調達日はその後です。",
    "How long a registration of ISMAP-LIU lasts is not public; counted as in ISMAP its last day is {0}, before the day "
    "of procurement."};
constexpr Label renewal_pending{"有効期間の末日{0}は過ぎていますが、更新申請の結果が出るまで登録は有効とされています。",
                                "The validity ended on {0}; the registration goes on until the renewal is decided."};
constexpr Label renewal_undecided{
    "調達日は有効期間の末日{0}"
    "より後です。更新申請の審査中は登録が有効とされますが、調達日までに決定がなされる可能性がある"
    "ため、調達日の登録を確認してください。",
    "The day of procurement is after the last day of validity, {0}. The registration goes on until the renewal filed "
    "is "
    "decided, which may be before that day: check the registration then."};
constexpr Label may_be_renewed{
    "調達日は有効期間の末日{0}"
    "より後です。同日までは更新申請ができるため、調達日に登録が有効であるかはまだ分かりません。更"
    "新申請がないまま同日を過ぎると、登録されたサービスではなくなります。",
    "The day of procurement is after the last day of validity, {0}. A renewal may still be filed until then, so "
    "whether "
    "the registration is valid on that day is not known yet; without one the service is not listed after {0}."};
constexpr Label ai_not_listed{
    "生成AIを提供するSaaSは、原則としてISMAP等クラウドサービスリストに登録されている必要があります。例外とすることを人"
    "が"
    "判断してください。",
    "A SaaS that offers generative AI must in principle be on one of the lists: a person must judge an exception."};
constexpr Label listing_not_known{"サービスが登録されているかが分かりません。",
                                  "Whether the service is listed is not known."};
constexpr Label ai_not_told{"サービスが生成AIを提供するか否かの記載がありません。",
                            "Whether the service offers generative AI is not told."};
constexpr Label model_not_told{"サービスがSaaSであるか否かの記載がありません。",
                               "Whether the service is SaaS is not told."};
constexpr Label ai_on_list{"生成AIに係るリスクは登録とは別に判断し、リストの生成AIに関する情報を確認してください。",
                           "Treat the risks of generative AI apart from the registration, and check what the list says "
                           "about it."};

/// Off the lists: a breach, unless the buyer rests on an exception, which then decides.
Answer& off_the_lists(Answer& answer, const Procurement& procurement, const ProcurementContext& context,
                      std::string_view code, const Text& message) {
  const Pointer at = service_at(procurement);
  if (ground_claimed(procurement, context) == Ground::none) return answer.breach(code, at, message, buy_listed);
  return answer.advise(code, at, message);
}

void check_liu_is_saas(Answer& answer, const RegisteredService& bought, const Pointer& at) {
  if (bought.service_model == ServiceModel::saas)
    answer.hold();
  else
    answer.breach("not_saas", at, fill(not_saas, {bought.number}));
}

Answer& not_on_a_list(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  if (context.bought != nullptr)
    return off_the_lists(answer, procurement, context, "not_registered",
                         fill_in(not_registered, label_of(context.registration->state), context.bought->number));
  const std::optional<std::string_view> number = number_given(procurement.service);
  if (!number) return answer;
  return off_the_lists(answer, procurement, context, "not_in_register",
                       fill_in(not_in_register, near_services(context, *number), *number));
}

/// As ISMAP counts; for ISMAP-LIU no public text says whether it counts so, too (LIU-2.9).
Answer& liu_validity(Answer& answer, const Pointer& at, const ProcurementContext& context) {
  const Date on = context.reference_date;
  const Registration as_ismap =
      registration_of(context.bought->history, context.as_of, validity_of(Scheme::ismap, context.policy));
  if (!as_ismap.valid_until) return answer.missing(at, fill(no_period, {context.bought->number}));
  answer.derive("valid_until_if_as_ismap", *as_ismap.valid_until);
  const bool goes_on = as_ismap.renewal_pending && !context.is_ahead();
  if (is_live(as_ismap.state) && (on <= *as_ismap.valid_until || goes_on)) return answer.hold();
  return answer.judge("liu_validity_unknown", at, fill(liu_validity_unknown, {to_string(*as_ismap.valid_until)}),
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
  const Listing listing = listing_of(procurement, context);
  if (listing == Listing::unidentified) return answer.missing(number_at, not_identified);
  if (listing == Listing::unknown) return answer.missing(service_at(procurement), no_register);
  note_entry(answer, procurement, context);
  if (listing == Listing::open) return answer;
  if (context.bought != nullptr)
    answer.derive("service_number", context.bought->number)
        .derive("service_list", std::string{name_of(context.bought->scheme)})
        .derive("service_state", std::string{name_of(context.registration->state)});
  if (listing == Listing::unlisted) return not_on_a_list(answer, procurement, context);
  const Pointer at = service_at(procurement);
  if (listing == Listing::suspended)
    answer.judge("suspended", at, fill(suspended, {context.bought->number}), Severity::warning);
  else
    answer.hold();
  if (context.bought->scheme == Scheme::ismap_liu) check_liu_is_saas(answer, *context.bought, at);
  return answer;
}

Answer registration_still_valid(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (coverage_of(procurement) == Coverage::not_covered) return answer;
  const Listing listing = listing_of(procurement, context);
  if (listing != Listing::listed && listing != Listing::suspended) return answer;
  const Pointer at = service_at(procurement);
  answer.read(on_at, procurement.on).derive("service_number", context.bought->number);
  if (!validity_of(context.bought->scheme, context.policy).ends) return liu_validity(answer, at, context);
  const std::optional<Date> valid_until = context.registration->valid_until;
  if (!valid_until) return answer.missing(at, fill(no_period, {context.bought->number}));
  answer.derive("valid_until", *valid_until);
  const std::string last = to_string(*valid_until);
  if (procurement.on <= *valid_until) return answer.hold();
  if (!context.is_ahead()) return answer.hold().advise("renewal_pending", at, fill(renewal_pending, {last}));
  answer.derive("as_of", context.as_of);
  if (context.registration->renewal_pending)
    return answer.judge("renewal_undecided", at, fill(renewal_undecided, {last}), Severity::warning);
  return answer.leave_open("may_be_renewed", at, fill(may_be_renewed, {last}));
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
  if (!offers_ai) return answer.missing(ai_at, ai_not_told);
  if (listing != Listing::unlisted) return answer.missing(service_at(procurement), listing_not_known);
  if (!model) return answer.missing(model_at, model_not_told);
  return answer.judge("ai_not_listed", ai_at, ai_not_listed, Severity::warning);
}

}  // namespace ismap::procurement
