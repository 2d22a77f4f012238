// Which event makes which duty arise, and which settles it, as a table.
#pragma once

#include <ismap/lifecycle/event_kinds.hpp>
#include <ismap/lifecycle/stage.hpp>
#include <ismap/model/register.hpp>
#include <ismap/model/registration_state.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/registration/ch03_pledges.hpp>
#include <ismap/rules/registration/ch05_acceptance.hpp>
#include <ismap/rules/registration/ch06_procedure.hpp>
#include <ismap/rules/registration/ch07_registration.hpp>
#include <ismap/rules/registration/ch09_incidents.hpp>
#include <ismap/rules/registration/ch10_changes.hpp>
#include <ismap/rules/registration/ch11_monitoring.hpp>
#include <ismap/rules/registration/ch12_reassessment.hpp>
#include <ismap/rules/registration/ch14_end_of_registration.hpp>
#include <ismap/rules/registration/ch15_objection.hpp>

#include <array>
#include <optional>
#include <string_view>

namespace ismap {

/// The event `starts` makes the duty arise.
struct HistoryDuty {
  EventKind starts{};
  EventKinds settled_by;  ///< each such event settles the duty that has waited longest among those it can settle
  EventKinds ended_by;    ///< each such event settles all
  const DutyRow* duty = nullptr;
  std::optional<Date> from{};           ///< first day of the event
  std::optional<Date> until{};          ///< last day of the event
  Stage stage = Stage::any;             ///< of the event
  std::string_view ground{};            ///< what the event's ground starts with
  bool ends_with_registration = false;  ///< it has no object once the registration has ended
  bool of_registrants = false;          ///< what happens outside a registration does not start it
};

/// What follows when the last day of validity has passed, by what the registration is then (policy
/// `expiry_without_renewal`).
struct ExpiryDuty {
  RegistrationState then{};
  EventKinds ended_by;
  const DutyRow* duty = nullptr;
  bool ends_with_new_registration = false;
};

namespace duty_rows {

using enum EventKind;

inline constexpr EventKinds decisions = {decided_registered, decided_refused, renewal_decided, renewal_refused};

inline constexpr auto rows = std::to_array<HistoryDuty>({
    // Chapters 5 to 7: the operating body, the applicant and the committee.
    {.starts = received,
     .settled_by = {},
     .ended_by = {accepted, not_accepted, inquired},
     .duty = &registration::check_documents,
     .ends_with_registration = true},
    {.starts = inquired,
     .settled_by = {answered},
     .ended_by = {accepted, not_accepted},
     .duty = &registration::answer_inquiry,
     .stage = Stage::before_acceptance,
     .ends_with_registration = true},
    {.starts = inquired,
     .settled_by = {answered},
     .ended_by = decisions,
     .duty = &registration::give_information,
     .stage = Stage::after_acceptance,
     .ends_with_registration = true},
    {.starts = accepted,
     .settled_by = {},
     .ended_by = decisions,
     .duty = &registration::review_in_time,
     .ends_with_registration = true},
    {.starts = decided_registered,
     .settled_by = {},
     .ended_by = {listed},
     .duty = &registration::enter_on_list,
     .ends_with_registration = true},
    {.starts = decided_registered,
     .settled_by = {},
     .ended_by = {result_notified},
     .duty = &registration::notify_registration},
    {.starts = renewal_decided,
     .settled_by = {},
     .ended_by = {listed},
     .duty = &registration::update_list,
     .ends_with_registration = true},
    {.starts = decided_refused, .settled_by = {}, .ended_by = {result_notified}, .duty = &registration::notify_refusal},
    {.starts = renewal_refused, .settled_by = {}, .ended_by = {result_notified}, .duty = &registration::notify_refusal},

    // Chapter 9: incidents, by the day the registrant became aware of them.
    {.starts = incident_noticed,
     .settled_by = {incident_first_report, incident_final_report},
     .ended_by = {},
     .duty = &registration::report_incident,
     .until = days_after(registration::two_step_reports_from, -1),
     .of_registrants = true},
    {.starts = incident_noticed,
     .settled_by = {incident_first_report},
     .ended_by = {},
     .duty = &registration::file_flash_report,
     .from = registration::two_step_reports_from,
     .of_registrants = true},
    {.starts = incident_noticed,
     .settled_by = {incident_final_report},
     .ended_by = {},
     .duty = &registration::file_final_report,
     .from = registration::two_step_reports_from,
     .of_registrants = true},
    {.starts = suspended,
     .settled_by = {},
     .ended_by = {incident_first_report, incident_final_report},
     .duty = &registration::report_unreported_incident,
     .ground = "9.2"},

    // Chapter 10: changes.
    {.starts = control_change_occurred,
     .settled_by = {control_change_notified},
     .ended_by = {},
     .duty = &registration::notify_control_change,
     .of_registrants = true},
    {.starts = list_change_noticed,
     .settled_by = {list_change_notified},
     .ended_by = {},
     .duty = &registration::notify_list_change,
     .of_registrants = true},
    {.starts = suspended,
     .settled_by = {},
     .ended_by = {control_change_notified, list_change_notified},
     .duty = &registration::notify_unnotified_change,
     .ground = "10.3"},

    // Chapter 11 and what may follow it.
    {.starts = monitoring_notified,
     .settled_by = {monitoring_answered},
     .ended_by = {monitoring_closed},
     .duty = &registration::answer_monitoring,
     .ends_with_registration = true},
    {.starts = reassessment_demanded,
     .settled_by = {},
     .ended_by = {reassessment_done},
     .duty = &registration::have_reassessment,
     .ends_with_registration = true},

    // The pledge of 3.5(5).
    {.starts = suspended, .settled_by = {}, .ended_by = {users_informed}, .duty = &registration::tell_of_suspension},
    {.starts = deleted, .settled_by = {}, .ended_by = {users_informed}, .duty = &registration::tell_of_deletion},
    {.starts = reapplication_demanded,
     .settled_by = {},
     .ended_by = {users_informed},
     .duty = &registration::tell_of_deletion},

    // Chapter 15.
    {.starts = objection_filed,
     .settled_by = {objection_decided},
     .ended_by = {},
     .duty = &registration::decide_objection},
});

inline constexpr auto after_expiry = std::to_array<ExpiryDuty>({
    {.then = RegistrationState::expired,
     .ended_by = {withdrawal_filed, deleted},
     .duty = &registration::file_withdrawal,
     .ends_with_new_registration = true},
    {.then = RegistrationState::deleted, .ended_by = {users_informed}, .duty = &registration::tell_of_deletion},
});

}  // namespace duty_rows

inline constexpr const auto& duty_table = duty_rows::rows;
inline constexpr const auto& expiry_duty_table = duty_rows::after_expiry;

}  // namespace ismap
