// What an event makes somebody do, as a table: one duty a row, its clause beside it.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/result.hpp>
#include <ismap/rules/rule.hpp>

#include <array>
#include <optional>
#include <string_view>

namespace ismap {

/// By when a duty is due, counted from the event that starts it.
struct DueRule {
  enum class Kind { days, months, promptly, unknown } kind{};
  int count = 0;                        ///< of days or months
  std::optional<Parameter> supplied{};  ///< a number of days that the user's supplement gives instead
};

/// The event `starts` makes `who` do `what`, until one of `settled_by` happens.
struct DutyRow {
  EventKind starts{};
  std::array<EventKind, 4> settled_by{};  ///< unused places repeat the first
  Actor who{};
  Label what;
  DueRule due;
  Citation clause;
  std::optional<Form> form{};
  Interval in_force = since_2020;  ///< of the day of the event
};

namespace duty_rows {

using enum EventKind;

consteval std::array<EventKind, 4> by(EventKind a) {
  return {a, a, a, a};
}
consteval std::array<EventKind, 4> by(EventKind a, EventKind b) {
  return {a, b, a, a};
}
consteval std::array<EventKind, 4> by(EventKind a, EventKind b, EventKind c) {
  return {a, b, c, a};
}
consteval std::array<EventKind, 4> by(EventKind a, EventKind b, EventKind c, EventKind d) {
  return {a, b, c, d};
}

constexpr DueRule days(int count) {
  return {DueRule::Kind::days, count};
}
constexpr DueRule months(int count) {
  return {DueRule::Kind::months, count};
}
inline constexpr DueRule promptly = {DueRule::Kind::promptly};
inline constexpr DueRule unknown = {DueRule::Kind::unknown};
constexpr DueRule promptly_or(Parameter supplied) {
  return {DueRule::Kind::promptly, 0, supplied};
}
constexpr DueRule unknown_or(Parameter supplied) {
  return {DueRule::Kind::unknown, 0, supplied};
}

constexpr Citation rules(std::string_view clause) {
  return {Regulation::service_registration, clause, "final-2020"};
}
constexpr Citation basic(std::string_view clause) {
  return {Regulation::basic_regulation, clause, "final-2020"};
}

inline constexpr Date two_step_reports_from = date(2024, 1, 4);

inline constexpr auto rows = std::to_array<DutyRow>({
    // Chapters 5 to 7: the operating body and the committee.
    {received,
     by(accepted, not_accepted, inquired),
     Actor::operating_body,
     {"受領から2週間以内に申請文書を確認すること", "Check the application documents within two weeks of receipt"},
     days(14),
     rules("6.4(2)")},
    {inquired,
     by(answered, not_accepted),
     Actor::applicant,
     {"問合せから1か月以内に回答すること", "Answer the inquiry within one month"},
     months(1),
     rules("5.4(1)")},
    {accepted,
     by(decided_registered, decided_refused, renewal_decided, renewal_refused),
     Actor::committee,
     {"受理から6か月以内に開催する運営委員会で審査すること",
      "Review the application at a committee meeting within six months of acceptance"},
     months(6),
     rules("6.4(3)")},
    {decided_registered,
     by(listed),
     Actor::operating_body,
     {"サービスリストに登録し、公表すること", "Enter the service on the list and publish it"},
     unknown,
     rules("7.1")},
    {decided_registered,
     by(result_notified),
     Actor::operating_body,
     {"登録通知書により申請者に通知すること", "Notify the applicant by the registration notice"},
     unknown,
     rules("7.1"),
     Form{5}},
    {renewal_decided,
     by(listed),
     Actor::operating_body,
     {"サービスリストを更新し、公表すること", "Update the list and publish it"},
     unknown,
     rules("7.2")},
    {decided_refused,
     by(result_notified),
     Actor::operating_body,
     {"結果通知書により申請者に通知すること", "Notify the applicant by the result notice"},
     unknown,
     rules("7.4"),
     Form{6}},

    // Chapter 9: incidents, by when they were noticed.
    {incident_noticed,
     by(incident_first_report, incident_final_report),
     Actor::registrant,
     {"情報セキュリティインシデントを遅滞なく報告すること", "Report the incident without delay"},
     promptly,
     rules("9.1"),
     Form{7},
     {since_2020.from, two_step_reports_from - std::chrono::days{1}}},
    {incident_noticed,
     by(incident_first_report),
     Actor::registrant,
     {"情報セキュリティインシデントの速報を遅滞なく提出すること",
      "File the flash report of the incident without delay"},
     promptly_or(Parameter::incident_first_report_due),
     rules("9.1"),
     Form{7},
     {two_step_reports_from, {}}},
    {incident_noticed,
     by(incident_final_report),
     Actor::registrant,
     {"情報セキュリティインシデントの確報を提出すること", "File the final report of the incident"},
     unknown_or(Parameter::incident_final_report_due),
     rules("9.1"),
     Form{7},
     {two_step_reports_from, {}}},

    // Chapter 10: changes.
    {control_change_occurred,
     by(control_change_notified),
     Actor::registrant,
     {"重大な統制変更を遅滞なく届け出ること", "Notify the grave control change without delay"},
     promptly,
     rules("10.1"),
     Form{8}},
    {list_change_noticed,
     by(list_change_notified),
     Actor::registrant,
     {"サービスリストに掲載された情報の変更を遅滞なく届け出ること",
      "Notify the change of information shown on the list without delay"},
     promptly,
     rules("10.2")},

    // Chapter 11 and what may follow it.
    {monitoring_notified,
     by(monitoring_answered, monitoring_closed),
     Actor::registrant,
     {"モニタリングの通知に書面で回答すること", "Answer the monitoring notice in writing"},
     unknown,
     rules("11.2")},
    {reassessment_demanded,
     by(reassessment_done),
     Actor::registrant,
     {"再監査を受けること", "Have the re-assessment done"},
     unknown,
     basic("5.2")},

    // The pledge of 3.5(5).
    {suspended,
     by(users_informed),
     Actor::registrant,
     {"一時停止を調達機関に速やかに通知し、又は自社のウェブサイトで公表すること",
      "Tell the procuring bodies of the suspension promptly, or publish it on the own website"},
     promptly,
     rules("3.5(5)")},
    {deleted,
     by(users_informed),
     Actor::registrant,
     {"削除を調達機関に速やかに通知し、又は自社のウェブサイトで公表すること",
      "Tell the procuring bodies of the deletion promptly, or publish it on the own website"},
     promptly,
     rules("3.5(5)")},
    {reapplication_demanded,
     by(users_informed),
     Actor::registrant,
     {"削除を調達機関に速やかに通知し、又は自社のウェブサイトで公表すること",
      "Tell the procuring bodies of the deletion promptly, or publish it on the own website"},
     promptly,
     rules("3.5(5)")},

    // Chapter 15.
    {objection_filed,
     by(objection_decided),
     Actor::committee,
     {"異議申立てについて決定すること", "Decide on the objection"},
     unknown,
     rules("15")},
});

}  // namespace duty_rows

inline constexpr const auto& duty_table = duty_rows::rows;

}  // namespace ismap
