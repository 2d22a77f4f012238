// Registration rules 8.1, 13.2 and 14.1: an application for renewal against what the register says of the registration.
#pragma once

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/lifecycle/printed.hpp>
#include <ismap/lifecycle/registration.hpp>
#include <ismap/model/application_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/registration_state_description.hpp>
#include <ismap/rules/look_up.hpp>
#include <ismap/rules/previous_period.hpp>
#include <ismap/rules/validity.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace ismap::registration {

/// 13.2, 14.1: there is no live registration on the day of filing.
inline constexpr Breach nothing_to_renew{
    .code = "nothing_to_renew",
    .message = {"登録番号{0}は、申請日である{1}において登録されておらず、更新する登録がありません。",
                "{0} was not registered on {1}, the day of filing: there is nothing to renew."},
    .remedy = {"登録を希望する場合は、登録の申請（新規）を行ってください。",
               "To be registered, file a first application."},
    .cure = {.kind = RemedyKind::set_value,
             .what = {"登録を希望する場合は、登録の申請（新規）を行う必要があります。",
                      "To be registered, a first application has to be filed."}},
};
/// 8.1: it is filed after the last day of validity.
inline constexpr Breach renewal_filed_late{
    .code = "late",
    .message = {"更新申請が、登録の有効期間の末日である{0}を過ぎています。",
                "The renewal was filed after {0}, the last day of validity."},
    .cure = {.kind = RemedyKind::change_date,
             .way = CureWay::not_after,
             .what = {"更新申請の日を有効期間の末日までの日としてください。",
                      "File the renewal by the last day of validity."}},
    .limit = {"latest_renewal_date"},
};

/// What ends a registration, or an application for one, besides the passing of time.
struct EndOfRegistration {
  EventKind kind;
  Label nothing_to_renew;  ///< message of the breach; `{0}`: the number, `{1}`: the day
};

/// All of them.
inline constexpr EndOfRegistration ends_of_registration[] = {
    {EventKind::deleted,
     {"登録番号{0}の登録は{1}に削除されており、更新する登録がありません。",
      "The registration {0} was deleted on {1}: there is nothing to renew."}},
    {EventKind::reapplication_demanded,
     {"登録番号{0}の登録は、{1}に再申請が求められたことにより削除されており、更新する登録がありません。",
      "A new application was demanded for {0} on {1}, which deleted the registration: there is nothing to renew."}},
    {EventKind::withdrawal_filed,
     {"登録番号{0}の登録は{1}に取り下げられており、更新する登録がありません。",
      "The registration {0} was withdrawn on {1}: there is nothing to renew."}},
    {EventKind::decided_refused,
     {"登録番号{0}の申請は{1}に登録しないことが決定されており、更新する登録がありません。",
      "The registration of {0} was refused on {1}: there is nothing to renew."}},
};

/// The last event of `kind` in the days after `after` up to `until`; null if there is none.
inline const Event* last_event(const RegisteredService& service, EventKind kind, Date after, Date until) {
  const Event* last = nullptr;
  for (const Event& event : service.history)
    if (event.kind == kind && after < event.on && event.on <= until && (last == nullptr || last->on <= event.on))
      last = &event;
  return last;
}

/// An end of a registration, and its day.
struct EndedBy {
  const EndOfRegistration* end;
  Date on;
};

/// The last event in the days after `after` up to `until` that ends; nothing if only time has passed.
inline std::optional<EndedBy> last_end(const RegisteredService& service, Date after, Date until) {
  std::optional<EndedBy> last;
  for (const EndOfRegistration& end : ends_of_registration) {
    const Event* event = last_event(service, end.kind, after, until);
    if (event != nullptr && (!last || last->on <= event->on)) last = EndedBy{&end, event->on};
  }
  return last;
}

/// A renewal, and the entry of the register under its number.
class RenewalCheck {
 public:
  RenewalCheck(const Dossier& dossier, const Context& context, const RegisteredService& renewed, Answer answer)
      : dossier_(dossier),
        context_(context),
        service_(renewed),
        validity_(validity_of(service_.scheme, context.policy)),
        now_(registration_of(service_.history, until(), ValidityRule{})),
        at_filing_(registration_of(service_.history, dossier.application.filed_on, validity_)),
        answer_(std::move(answer)) {}

  Answer run() && {
    answer_.derive("registration_state_at_filing", std::string{name_of(at_filing_.state)});
    check_entry();
    if (was_registered()) {
      check_deadline();
      check_suspension();
      check_decisions();
      check_procedures();
    }
    return std::move(answer_);
  }

 private:
  static constexpr Pointer number_at = path<&Dossier::application, &Application::registration_number>;
  static constexpr Pointer filed_at = path<&Dossier::application, &Application::filed_on>;

  /// Whether list, provider, name and service model are those of the registrant.
  void check_entry() {
    constexpr Label other_list{
        "登録番号{0}はISMAP-LIUのリストの登録であり、ISMAPのリストの登録ではありません。"
        "いずれの登録の更新かを確認してください。",
        "{0} is a registration of the ISMAP-LIU list, not of the ISMAP list. Check which one is renewed."};
    constexpr Label other_list_liu{
        "登録番号{0}はISMAPのリストの登録であり、ISMAP-LIUのリストの登録ではありません。"
        "いずれの登録の更新かを確認してください。",
        "{0} is a registration of the ISMAP list, not of the ISMAP-LIU list. Check which one is renewed."};
    constexpr Label other_provider{
        "更新する登録{0}の事業者は、登録簿では「{1}」であり、申請者と異なります。"
        "申請者が登録者であるかを確認してください。",
        "In the register the provider of {0} is \"{1}\", not the applicant. Check that the applicant is the "
        "registrant."};
    constexpr Label other_name{
        "更新する登録{0}のサービスの名称は、登録簿では「{1}」です。"
        "同じサービスであるか、名称の変更が届け出られているかを確認してください。",
        "In the register the service of {0} is named \"{1}\". Check that it is the same service, and that a change of "
        "name was notified."};
    constexpr Label other_model{"登録簿における登録{0}のサービスモデルは、申請と異なります。",
                                "The register gives another service model for {0} than the application."};
    constexpr Pointer applicant_at = path<&Dossier::application, &Application::applicant, &Applicant::name>;
    const std::string& number = service_.number;
    const Application& application = dossier_.application;
    if (service_.scheme != application.scheme) {
      answer_.read<&Dossier::application, &Application::scheme>(dossier_);
      answer_.judge("other_list", number_at,
                    fill(service_.scheme == Scheme::ismap ? other_list_liu : other_list, {number}), Severity::warning);
    }
    if (differ(service_.provider, application.applicant.name)) {
      answer_.read<&Dossier::application, &Application::applicant, &Applicant::name>(dossier_);
      answer_.judge("other_provider", applicant_at, fill(other_provider, {number, service_.provider}),
                    Severity::warning);
    }
    if (differ(service_.name, dossier_.statement.service_name)) {
      answer_.read<&Dossier::statement, &Statement::service_name>(dossier_);
      answer_.judge("other_name", path<&Dossier::statement, &Statement::service_name>,
                    fill(other_name, {number, service_.name}), Severity::warning);
    }
    if (service_.service_model && *service_.service_model != application.service_model)
      answer_.advise("other_model", path<&Dossier::application, &Application::service_model>,
                     fill(other_model, {number}));
  }

  static bool differ(const std::string& registered, const std::string& stated) {
    return !is_blank(registered) && !is_blank(stated) && !is_same_name(registered, stated);
  }

  /// Whether there is something to renew. A registration of which only the time had run out is a matter of its last
  /// day.
  bool was_registered() {
    if (is_live(at_filing_.state)) return true;
    if (is_told_by_list_alone()) return false;
    if (at_filing_.state == RegistrationState::expired) return true;
    const Date filed = dossier_.application.filed_on;
    const std::optional<EndedBy> ended = last_end(service_, last_decision_before(filed), filed);
    if (at_filing_.state == RegistrationState::deleted && !ended) return true;
    answer_.read<&Dossier::application, &Application::filed_on>(dossier_);
    if (ended && is_final(at_filing_.state))
      answer_.breach(nothing_to_renew, number_at, ended->end->nothing_to_renew,
                     {service_.number, to_string(ended->on)});
    else
      answer_.breach(nothing_to_renew, number_at, {service_.number, to_string(filed)});
    return false;
  }

  /// Whether only the public list has it as registered, which a reviewer looks at.
  bool is_told_by_list_alone() {
    if (at_filing_.open_question() != nullptr) return false;
    const Date filed = dossier_.application.filed_on;
    const PrintedState printed = printed_state_of(service_, at_filing_, filed, validity_);
    if (printed == PrintedState::nothing) return false;
    answer_.read<&Dossier::application, &Application::filed_on>(dossier_);
    if (leaves_open(printed))
      answer_.leave_open("printed", number_at, text_of(printed, service_, filed));
    else
      answer_.judge("printed", number_at, text_of(printed, service_, filed), Severity::warning);
    return true;
  }

  /// The day before the last decision to register or renew, so that an end on its day counts.
  Date last_decision_before(Date day) const {
    Date last = Date::min();
    for (const EventKind kind : {EventKind::decided_registered, EventKind::renewal_decided})
      if (const Event* event = last_event(service_, kind, Date::min(), day))
        last = std::max(last, event->on - std::chrono::days{1});
    return last;
  }

  /// Whether it is filed by the last day of validity.
  void check_deadline() {
    constexpr Label length_unknown{
        "ISMAP-LIUの登録の有効期間は公表されていないため、"
        "有効期間内の更新申請であるかを確認してください（方針「ISMAP-LIUの登録の有効期間」）。",
        "How long a registration of ISMAP-LIU lasts is not public: check that the renewal was filed within it (policy "
        "liu_validity)."};
    constexpr Label late_while_pending{
        "更新申請が、登録の有効期間の末日である{0}を過ぎています。"
        "先にされた更新申請が審査中であるため登録は有効ですが、"
        "この申請が期限内にされたものと扱われるかを定めた文書は公表されていません。",
        "The renewal was filed after {0}, the last day of validity. An earlier one is pending and keeps the "
        "registration valid; no public text says whether this one counts as in time."};
    const Date filed = answer_.read<&Dossier::application, &Application::filed_on>(dossier_);
    const LastDay last = last_day_of(service_, at_filing_, filed, validity_);
    if (last.rests_on_list() && is_decided_by_list(filed, last)) return;
    if (!validity_.ends()) {
      answer_.judge("length_unknown", filed_at, length_unknown);
      return;
    }
    const std::optional<Period> previous = decided_period(service_, dossier_, answer_);
    if (!previous) return;
    const Date latest = context_.rolled_over(context_.validity_end(previous->last));
    answer_.derive("latest_renewal_date", latest);
    if (filed > latest && at_filing_.renewal_pending)
      answer_.judge("late_while_pending", filed_at, fill(late_while_pending, {to_string(latest)}), Severity::warning);
    else
      answer_.require(filed <= latest, renewal_filed_late, filed_at, {to_string(latest)});
  }

  /// Whether the last day that the list prints decides the deadline, where the history gives no other; or keeps it from
  /// being decided, where they differ.
  bool is_decided_by_list(Date filed, const LastDay& last) {
    constexpr Label in_time{
        "{0}時点のリストの記載による有効期間の末日は{1}であり、更新申請はその日までにされています。",
        "By the list of {0} the last day of validity is {1}; the renewal was filed by then."};
    constexpr Label depends{
        "{0}時点のリストの記載による有効期間の末日は{1}から{2}までのいずれかであり、申請日は{3}です。"
        "有効期間内の更新申請であるかを確認してください。",
        "By the list of {0} the last day of validity is from {1} to {2}, and the renewal was filed on {3}: check that "
        "it was filed within the validity."};
    constexpr Label differs{
        "{0}時点のリストに記載された有効期間の末日は{1}であり、監査対象期間から計算した末日{2}と異なります。"
        "いずれによっても結論は同じです。",
        "The last day of validity printed in the list of {0} is {1}; counted from the assessment period it is {2}. The "
        "outcome is the same by both."};
    const std::string list = to_string(service_.printed->as_of);
    const Date earliest = context_.rolled_over(last.earliest());
    const Date latest = context_.rolled_over(last.latest());
    const bool is_counted = last.computed && !last.is_period_printed;
    if (is_counted && !last.is_contradicted && (filed <= earliest) == (filed <= latest)) {
      if (last.differs())
        answer_.advise("printed_differs", filed_at,
                       fill(differs, {list, to_string(*last.printed), to_string(*last.computed)}));
      return false;
    }
    answer_.derive("printed_as_of", service_.printed->as_of);
    const bool is_of_that_time = service_.printed->as_of <= filed && !last.is_contradicted;
    if (is_of_that_time && filed <= earliest)
      answer_.met().advise("printed", filed_at, fill(in_time, {list, to_string(earliest)}));
    else
      answer_.judge("printed_last_day", filed_at,
                    fill(depends, {list, to_string(earliest), to_string(latest), to_string(filed)}), Severity::warning);
    return true;
  }

  /// Whether the registration is suspended: no public text says whether it can be renewed.
  void check_suspension() {
    constexpr Label suspended{
        "登録番号{0}の登録は{1}から一時停止中です。一時停止中の登録を更新できるかを定めた文書は公表されていません。",
        "The registration {0} is suspended since {1}; no public text says whether a suspended one may be renewed."};
    constexpr Label was_suspended{"登録番号{0}の登録は、申請日には一時停止中でした。",
                                  "The registration {0} was suspended on the day of filing."};
    if (now_.state == RegistrationState::suspended) {
      const Event* event = last_event(service_, EventKind::suspended, Date::min(), until());
      answer_.judge("suspended", number_at,
                    fill(suspended, {service_.number, event == nullptr ? std::string{} : to_string(event->on)}),
                    Severity::warning);
    } else if (at_filing_.state == RegistrationState::suspended) {
      answer_.advise("was_suspended", number_at, fill(was_suspended, {service_.number}));
    }
  }

  /// Whether the register shows that the registration ended after the filing, or that a renewal was refused.
  void check_decisions() {
    constexpr Label ended_since{
        "登録番号{0}の登録は、申請後の{1}に終了しています。更新の申請がどうなるかを定めた文書は公表されていません。",
        "The registration {0} ended on {1}, after the filing; no public text says what becomes of the renewal."};
    constexpr Label refused_since{"登録簿では、登録番号{0}の更新を認めない決定が{1}にされています。",
                                  "The register shows a decision of {1} that refuses to renew {0}."};
    constexpr Label refused_before{
        "登録簿では、この申請より前の{1}に、登録番号{0}の更新を認めない決定がされています。",
        "The register shows a decision of {1}, before this filing, that refuses to renew {0}."};
    const Date filed = dossier_.application.filed_on;
    const std::string& number = service_.number;
    if (const std::optional<EndedBy> ended = last_end(service_, filed, until());
        ended && is_live(at_filing_.state) && !is_live(now_.state))
      answer_.judge("ended_since", number_at, fill(ended_since, {number, to_string(ended->on)}), Severity::warning);
    if (const Event* event = last_event(service_, EventKind::renewal_refused, filed, until()))
      answer_.judge("refused_since", number_at, fill(refused_since, {number, to_string(event->on)}), Severity::warning);
    else if (const Event* earlier = last_event(service_, EventKind::renewal_refused, Date::min(), filed))
      answer_.advise("refused_before", number_at, fill(refused_before, {number, to_string(earlier->on)}));
  }

  /// Says which procedures are open.
  void check_procedures() {
    constexpr Label reassessment_demanded{
        "登録番号{0}の登録について、再監査が求められています。登録は効力を保ちます。",
        "A re-assessment of {0} is demanded and not done; the registration stays in force."};
    constexpr Label monitoring{"登録番号{0}の登録について、モニタリングが行われています。", "{0} is being monitored."};
    if (now_.reassessment_open)
      answer_.advise("reassessment_open", number_at, fill(reassessment_demanded, {service_.number}));
    if (now_.monitoring_open) answer_.advise("monitoring_open", number_at, fill(monitoring, {service_.number}));
  }

  Date until() const { return std::max(context_.as_of, dossier_.application.filed_on); }

  const Dossier& dossier_;
  const Context& context_;
  const RegisteredService& service_;
  const ValidityRule validity_;
  const Registration now_;  ///< no time runs out: the filing keeps the registration until it is decided (8.2)
  const Registration at_filing_;
  Answer answer_;
};

/// Says that a service of which a first application is filed is registered already: a reviewer decides. On the other
/// list it is another registration: an advice.
inline void note_registered(Answer& answer, const RegisteredService& service, const Pointer& at,
                            const Dossier& dossier) {
  constexpr Label registered_already{
      "登録番号{0}の「{1}」は登録中です。新規の申請ではなく更新の申請ではないかを確認してください。",
      "{0} (\"{1}\") is registered. Check whether this is a renewal, not a first application."};
  constexpr Label on_other_list{"登録番号{0}の「{1}」は、他方のリストに登録されています。",
                                "{0} (\"{1}\") is registered on the other of the two lists."};
  if (service.scheme == dossier.application.scheme)
    answer.judge("registered_already", at, fill(registered_already, {service.number, service.name}), Severity::warning);
  else
    answer.advise("on_other_list", at, fill(on_other_list, {service.number, service.name}));
}

/// By its history or by the list.
inline bool is_registered_on(Date day, const RegisteredService& service, const Policy& policy) {
  const ShownRegistration shown = shown_registration(service, day, validity_of(service.scheme, policy));
  return is_live(shown.registration.state) || is_shown_by_list(shown.printed);
}

/// Whether a first application is of a service that is registered under the number that it states.
inline void check_registered_under_number(Answer& answer, const Dossier& dossier, const Context& context) {
  constexpr Pointer number_at = path<&Dossier::application, &Application::registration_number>;
  const std::optional<std::string>& number = dossier.application.registration_number;
  if (!is_stated(number) || !context.service(*number)) return;
  const Date filed = dossier.application.filed_on;
  const LookedUp<RegisteredService> found = look_up_service(answer, *number, number_at, filed, context);
  if (found.outcome == LookUp::found && is_registered_on(filed, *found.entry, context.policy))
    note_registered(answer, *found.entry, number_at, dossier);
}

/// Whether a first application is of a service that the applicant has registered under its name, with another number.
inline void check_registered_under_name(Answer& answer, const Dossier& dossier, const Context& context) {
  const Application& application = dossier.application;
  const std::string& name = dossier.statement.service_name;
  if (context.registrations == nullptr || is_blank(name)) return;
  const KnownName applicant{application.applicant.name};
  for (const std::size_t position : services_named(*context.registrations, name)) {
    const RegisteredService& service = context.registrations->services[position];
    if (application.registration_number && is_same_number(service.number, *application.registration_number)) continue;
    if (!applicant.is(service.provider)) continue;
    if (!is_registered_on(application.filed_on, service, context.policy)) continue;
    note_registered(answer, service, path<&Dossier::statement, &Statement::service_name>, dossier);
  }
}

/// Whether a registrant renews its live registration in time (8.1).
///
/// A renewal needs a registration that was live on the day of filing: one that was deleted, withdrawn, refused or never
/// decided has nothing to renew. Another list, another provider, another name, a suspension and what ended the
/// registration after the filing are for a reviewer to decide; open procedures and another service model are advices.
///
/// A reviewer also decides on a first application of a service that is registered already.
inline Answer renewal(const Dossier& dossier, const Context& context) {
  Answer answer;
  if (dossier.application.kind == ApplicationKind::initial) {
    check_registered_under_number(answer, dossier, context);
    check_registered_under_name(answer, dossier, context);
    return answer;
  }
  const LookedUp<RegisteredService> renewed = look_up_renewed(answer, dossier, context);
  if (renewed.outcome != LookUp::found) return answer;
  return RenewalCheck{dossier, context, *renewed.entry, std::move(answer)}.run();
}

}  // namespace ismap::registration
