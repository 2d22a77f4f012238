// What an event makes somebody do, as a table: one duty a row, its clause beside it.
#pragma once

#include <ismap/core/citation.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/model/result.hpp>
#include <ismap/rules/registration/ch05_acceptance.hpp>
#include <ismap/rules/registration/ch06_procedure.hpp>
#include <ismap/rules/registration/ch09_incidents.hpp>

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace ismap {

/// A set of event kinds.
class EventKinds {
 public:
  constexpr EventKinds() = default;
  constexpr EventKinds(std::initializer_list<EventKind> kinds) noexcept {
    for (const EventKind kind : kinds) bits_ |= bit(kind);
  }
  constexpr bool contains(EventKind kind) const noexcept { return (bits_ & bit(kind)) != 0; }
  constexpr EventKinds& operator|=(EventKinds others) noexcept {
    bits_ |= others.bits_;
    return *this;
  }

 private:
  static constexpr std::uint64_t bit(EventKind kind) noexcept {
    static_assert(event_kinds <= 64);
    return std::uint64_t{1} << static_cast<unsigned>(kind);
  }
  std::uint64_t bits_ = 0;
};

/// By when a duty is due, counted from the day that starts it.
struct DueRule {
  enum class Kind { within, promptly, unknown } kind{};
  const TimeLimit* limit = nullptr;     ///< within which it is due
  std::optional<Parameter> supplied{};  ///< a number of days that the user's supplement gives instead
};

/// At which stage of an application an event has to come.
enum class Stage {
  any,
  before_acceptance,
  after_acceptance,
};

/// The event `starts` makes `who` do `what`.
struct DutyRow {
  EventKind starts{};
  EventKinds settled_by;  ///< each such event settles the duty that has waited longest among those it can settle
  EventKinds ended_by;    ///< each such event settles all
  Actor who{};
  Label what;  ///< `{0}` stands for the span of its limit
  DueRule due;
  Citation clause;
  std::optional<Form> form{};
  std::optional<Date> from{};           ///< first day of the event
  std::optional<Date> until{};          ///< last day of the event
  Stage stage = Stage::any;             ///< of the event
  std::string_view ground{};            ///< what the event's ground starts with
  bool ends_with_registration = false;  ///< it has no object once the registration has ended
  bool of_registrants = false;          ///< what happens outside a registration does not start it
};

/// What follows when the last day of validity has passed, by what the registration is then (policy
/// `expiry_without_renewal`).
struct ExpiryDutyRow {
  RegistrationState then{};
  EventKinds ended_by;
  Actor who{};
  Label what;
  DueRule due;
  Citation clause;
  std::optional<Form> form{};
  bool ends_with_new_registration = false;
};

namespace duty_rows {

using enum EventKind;

constexpr DueRule within(const TimeLimit& limit) {
  return {DueRule::Kind::within, &limit};
}
inline constexpr DueRule promptly = {DueRule::Kind::promptly};
inline constexpr DueRule unknown = {DueRule::Kind::unknown};
constexpr DueRule promptly_or(Parameter supplied) {
  return {DueRule::Kind::promptly, nullptr, supplied};
}
constexpr DueRule unknown_or(Parameter supplied) {
  return {DueRule::Kind::unknown, nullptr, supplied};
}

constexpr Citation rules(std::string_view clause) {
  return {Regulation::service_registration, clause, "final-2020"};
}
constexpr Citation basic(std::string_view clause) {
  return {Regulation::basic_regulation, clause, "final-2020"};
}

inline constexpr EventKinds decisions = {decided_registered, decided_refused, renewal_decided, renewal_refused};

inline constexpr Label tell_of_suspension{"一時停止を調達機関に速やかに通知し、又は自社のウェブサイトで公表すること",
                                          "Tell the procuring bodies of the suspension promptly, or publish it on the "
                                          "registrant's own website"};
inline constexpr Label tell_of_deletion{
    "登録の削除を調達機関に速やかに通知し、又は自社のウェブサイトで公表すること",
    "Tell the procuring bodies of the deletion promptly, or publish it on the registrant's own website"};

inline constexpr auto rows = std::to_array<DutyRow>({
    // Chapters 5 to 7: the operating body, the applicant and the committee.
    {.starts = received,
     .settled_by = {},
     .ended_by = {accepted, not_accepted, inquired},
     .who = Actor::operating_body,
     .what = {"受領から{0}以内に申請文書を確認すること", "Check the application documents within {0} of receipt"},
     .due = within(registration::document_check_limit),
     .clause = rules("6.4(2)"),
     .ends_with_registration = true},
    {.starts = inquired,
     .settled_by = {answered},
     .ended_by = {accepted, not_accepted},
     .who = Actor::applicant,
     .what = {"問合せから{0}以内に回答すること", "Answer the inquiry within {0}"},
     .due = within(registration::inquiry_limit),
     .clause = rules("5.4(1)"),
     .stage = Stage::before_acceptance,
     .ends_with_registration = true},
    {.starts = inquired,
     .settled_by = {answered},
     .ended_by = decisions,
     .who = Actor::applicant,
     .what = {"審査に必要な情報を提供すること", "Give the information that the review needs"},
     .due = unknown,
     .clause = rules("6.2"),
     .stage = Stage::after_acceptance,
     .ends_with_registration = true},
    {.starts = accepted,
     .settled_by = {},
     .ended_by = decisions,
     .who = Actor::committee,
     .what = {"受理から{0}以内に開催する運営委員会で審査すること",
              "Review the application at a committee meeting within {0} of acceptance"},
     .due = within(registration::committee_review_limit),
     .clause = rules("6.4(3)"),
     .ends_with_registration = true},
    {.starts = decided_registered,
     .settled_by = {},
     .ended_by = {listed},
     .who = Actor::operating_body,
     .what = {"サービスリストに登録し、公表すること", "Enter the service on the list and publish it"},
     .due = unknown,
     .clause = rules("7.1"),
     .ends_with_registration = true},
    {.starts = decided_registered,
     .settled_by = {},
     .ended_by = {result_notified},
     .who = Actor::operating_body,
     .what = {"登録通知書により申請者に通知すること", "Notify the applicant by the registration notice"},
     .due = unknown,
     .clause = rules("7.1"),
     .form = Form{5}},
    {.starts = renewal_decided,
     .settled_by = {},
     .ended_by = {listed},
     .who = Actor::operating_body,
     .what = {"サービスリストを更新し、公表すること", "Update the list and publish it"},
     .due = unknown,
     .clause = rules("7.2"),
     .ends_with_registration = true},
    {.starts = decided_refused,
     .settled_by = {},
     .ended_by = {result_notified},
     .who = Actor::operating_body,
     .what = {"結果通知書により申請者に通知すること", "Notify the applicant by the result notice"},
     .due = unknown,
     .clause = rules("7.4"),
     .form = Form{6}},
    {.starts = renewal_refused,
     .settled_by = {},
     .ended_by = {result_notified},
     .who = Actor::operating_body,
     .what = {"結果通知書により申請者に通知すること", "Notify the applicant by the result notice"},
     .due = unknown,
     .clause = rules("7.4"),
     .form = Form{6}},

    // Chapter 9: incidents, by the day the registrant became aware of them.
    {.starts = incident_noticed,
     .settled_by = {incident_first_report, incident_final_report},
     .ended_by = {},
     .who = Actor::registrant,
     .what = {"情報セキュリティインシデントを遅滞なく報告すること", "Report the incident without delay"},
     .due = promptly,
     .clause = rules("9.1"),
     .form = Form{7},
     .until = days_after(registration::two_step_reports_from, -1),
     .of_registrants = true},
    {.starts = incident_noticed,
     .settled_by = {incident_first_report},
     .ended_by = {},
     .who = Actor::registrant,
     .what = {"情報セキュリティインシデントの速報を遅滞なく提出すること",
              "File the flash report of the incident without delay"},
     .due = promptly_or(Parameter::incident_first_report_due),
     .clause = rules("9.1"),
     .form = Form{7},
     .from = registration::two_step_reports_from,
     .of_registrants = true},
    {.starts = incident_noticed,
     .settled_by = {incident_final_report},
     .ended_by = {},
     .who = Actor::registrant,
     .what = {"情報セキュリティインシデントの確報を提出すること", "File the final report of the incident"},
     .due = unknown_or(Parameter::incident_final_report_due),
     .clause = rules("9.1"),
     .form = Form{7},
     .from = registration::two_step_reports_from,
     .of_registrants = true},
    {.starts = suspended,
     .settled_by = {},
     .ended_by = {incident_first_report, incident_final_report},
     .who = Actor::registrant,
     .what = {"報告していなかった情報セキュリティインシデントを報告すること",
              "Report the incident that was not reported"},
     .due = promptly,
     .clause = rules("9.2"),
     .form = Form{7},
     .ground = "9.2"},

    // Chapter 10: changes.
    {.starts = control_change_occurred,
     .settled_by = {control_change_notified},
     .ended_by = {},
     .who = Actor::registrant,
     .what = {"重大な統制変更を遅滞なく届け出ること", "Notify the grave control change without delay"},
     .due = promptly,
     .clause = rules("10.1"),
     .form = Form{8},
     .of_registrants = true},
    {.starts = list_change_noticed,
     .settled_by = {list_change_notified},
     .ended_by = {},
     .who = Actor::registrant,
     .what = {"サービスリストに掲載された情報の変更を遅滞なく届け出ること",
              "Notify the change of information shown on the list without delay"},
     .due = promptly,
     .clause = rules("10.2"),
     .of_registrants = true},
    {.starts = suspended,
     .settled_by = {},
     .ended_by = {control_change_notified, list_change_notified},
     .who = Actor::registrant,
     .what = {"届け出ていなかった変更を届け出ること", "Notify the change that was not notified"},
     .due = promptly,
     .clause = rules("10.3"),
     .ground = "10.3"},

    // Chapter 11 and what may follow it.
    {.starts = monitoring_notified,
     .settled_by = {monitoring_answered},
     .ended_by = {monitoring_closed},
     .who = Actor::registrant,
     .what = {"モニタリングの通知に書面で回答すること", "Answer the monitoring notice in writing"},
     .due = unknown_or(Parameter::monitoring_answer_due),
     .clause = rules("11.2"),
     .ends_with_registration = true},
    {.starts = reassessment_demanded,
     .settled_by = {},
     .ended_by = {reassessment_done},
     .who = Actor::registrant,
     .what = {"再監査を受けること", "Have the re-assessment done"},
     .due = unknown_or(Parameter::reassessment_due),
     .clause = basic("5.2"),
     .ends_with_registration = true},

    // The pledge of 3.5(5).
    {.starts = suspended,
     .settled_by = {},
     .ended_by = {users_informed},
     .who = Actor::registrant,
     .what = tell_of_suspension,
     .due = promptly,
     .clause = rules("3.5(5)")},
    {.starts = deleted,
     .settled_by = {},
     .ended_by = {users_informed},
     .who = Actor::registrant,
     .what = tell_of_deletion,
     .due = promptly,
     .clause = rules("3.5(5)")},
    {.starts = reapplication_demanded,
     .settled_by = {},
     .ended_by = {users_informed},
     .who = Actor::registrant,
     .what = tell_of_deletion,
     .due = promptly,
     .clause = rules("3.5(5)")},

    // Chapter 15.
    {.starts = objection_filed,
     .settled_by = {objection_decided},
     .ended_by = {},
     .who = Actor::committee,
     .what = {"異議申立てについて決定すること", "Decide on the objection"},
     .due = unknown,
     .clause = rules("15")},
});

inline constexpr auto after_expiry = std::to_array<ExpiryDutyRow>({
    {.then = RegistrationState::expired,
     .ended_by = {withdrawal_filed, deleted},
     .who = Actor::registrant,
     .what = {"登録取下届出書を遅滞なく提出すること", "File the withdrawal notice without delay"},
     .due = promptly,
     .clause = rules("14.1(1)"),
     .form = Form{12},
     .ends_with_new_registration = true},
    {.then = RegistrationState::deleted,
     .ended_by = {users_informed},
     .who = Actor::registrant,
     .what = tell_of_deletion,
     .due = promptly,
     .clause = rules("3.5(5)")},
});

}  // namespace duty_rows

inline constexpr const auto& duty_table = duty_rows::rows;
inline constexpr const auto& expiry_duty_table = duty_rows::after_expiry;

}  // namespace ismap
