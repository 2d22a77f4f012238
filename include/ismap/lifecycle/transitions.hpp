// The life of a registration as a table: one transition per line, with its clause.
#pragma once

#include <ismap/model/register.hpp>
#include <ismap/model/registration_state.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ismap {

/// In the state `from`, the event `on` leads to the state `to`.
struct Transition {
  RegistrationState from{};
  EventKind on{};
  RegistrationState to{};
  std::string_view clause;  ///< of the registration rules, unless it names another text
};

/// The passing of the last day of validity leads from `from` to `to` (or where the policy `expiry_without_renewal`
/// says), unless a renewal filed in time is pending.
struct Expiry {
  RegistrationState from{};
  RegistrationState to{};
  std::string_view clause;
};

namespace transition_table {

using enum RegistrationState;
using Kind = EventKind;

// clang-format off
inline constexpr auto transition_rows = std::to_array<Transition>({
    // Chapter 4: application. Whoever was registered before, or was refused, may apply anew.
    {not_registered, Kind::applied,                 applied,        "4.1"},
    {expired,        Kind::applied,                 applied,        "4.1"},
    {withdrawn,      Kind::applied,                 applied,        "4.1"},
    {deleted,        Kind::applied,                 applied,        "4.1"},
    {refused,        Kind::applied,                 applied,        "4.1"},

    // Chapter 5: acceptance.
    {applied,        Kind::received,                applied,        "6.4(2)"},
    {applied,        Kind::inquired,                applied,        "5.2"},
    {applied,        Kind::answered,                applied,        "5.4(1)"},
    {applied,        Kind::accepted,                accepted,       "5.1"},
    {applied,        Kind::not_accepted,            not_registered, "5.4"},

    // Chapter 6: review.
    {accepted,       Kind::inquired,                accepted,       "6.2"},
    {accepted,       Kind::answered,                accepted,       "6.2"},
    {accepted,       Kind::decided_registered,      registered,     "6.3"},
    {accepted,       Kind::decided_refused,         refused,        "7.4"},

    // Chapter 7: registration. A register that starts with the list need not know what came before.
    {not_registered, Kind::decided_registered,      registered,     "6.3"},
    {not_registered, Kind::listed,                  registered,     "7.1"},
    {registered,     Kind::listed,                  registered,     "7.1"},
    {suspended,      Kind::listed,                  suspended,      "7.2"},

    {registered,     Kind::result_notified,         registered,     "7.1"},
    {suspended,      Kind::result_notified,         suspended,      "7.1"},
    {refused,        Kind::result_notified,         refused,        "7.4"},
    {expired,        Kind::result_notified,         expired,        "7.4"},
    {deleted,        Kind::result_notified,         deleted,        "7.4"},
    {withdrawn,      Kind::result_notified,         withdrawn,      "7.4"},

    // Chapter 8: renewal. It leaves the state as it is.
    {registered,     Kind::renewal_applied,         registered,     "8.1"},
    {registered,     Kind::received,                registered,     "6.4(2)"},
    {registered,     Kind::inquired,                registered,     "5.2"},
    {registered,     Kind::answered,                registered,     "5.4(1)"},
    {registered,     Kind::accepted,                registered,     "5.1"},
    {registered,     Kind::not_accepted,            registered,     "5.4"},
    {registered,     Kind::renewal_decided,         registered,     "7.2"},
    {registered,     Kind::renewal_refused,         registered,     "7.4"},
    {suspended,      Kind::renewal_applied,         suspended,      "8.1"},
    {suspended,      Kind::received,                suspended,      "6.4(2)"},
    {suspended,      Kind::inquired,                suspended,      "5.2"},
    {suspended,      Kind::answered,                suspended,      "5.4(1)"},
    {suspended,      Kind::accepted,                suspended,      "5.1"},
    {suspended,      Kind::not_accepted,            suspended,      "5.4"},
    {suspended,      Kind::renewal_decided,         suspended,      "7.2"},
    {suspended,      Kind::renewal_refused,         suspended,      "7.4"},

    // Chapter 9: incidents.
    {registered,     Kind::incident_noticed,        registered,     "9.1"},
    {registered,     Kind::incident_first_report,   registered,     "9.1"},
    {registered,     Kind::incident_final_report,   registered,     "9.1"},
    {suspended,      Kind::incident_noticed,        suspended,      "9.1"},
    {suspended,      Kind::incident_first_report,   suspended,      "9.1"},
    {suspended,      Kind::incident_final_report,   suspended,      "9.1"},

    // Chapter 10: changes.
    {registered,     Kind::control_change_occurred, registered,     "10.1"},
    {registered,     Kind::control_change_notified, registered,     "10.1"},
    {registered,     Kind::list_change_noticed,     registered,     "10.2"},
    {registered,     Kind::list_change_notified,    registered,     "10.2"},
    {suspended,      Kind::control_change_occurred, suspended,      "10.1"},
    {suspended,      Kind::control_change_notified, suspended,      "10.1"},
    {suspended,      Kind::list_change_noticed,     suspended,      "10.2"},
    {suspended,      Kind::list_change_notified,    suspended,      "10.2"},

    // Chapter 11: monitoring.
    {registered,     Kind::monitoring_notified,     registered,     "11.2"},
    {registered,     Kind::monitoring_answered,     registered,     "11.2"},
    {registered,     Kind::monitoring_hearing,      registered,     "11.2"},
    {registered,     Kind::monitoring_closed,       registered,     "11.1"},
    {suspended,      Kind::monitoring_notified,     suspended,      "11.2"},
    {suspended,      Kind::monitoring_answered,     suspended,      "11.2"},
    {suspended,      Kind::monitoring_hearing,      suspended,      "11.2"},
    {suspended,      Kind::monitoring_closed,       suspended,      "11.1"},

    // Re-assessment: the registration stays. Demanded re-application: it is deleted at the same moment.
    {registered,     Kind::reassessment_demanded,   registered,     "basic regulation 5.2"},
    {registered,     Kind::reassessment_done,       registered,     "basic regulation 5.2"},
    {registered,     Kind::reapplication_demanded,  deleted,        "basic regulation 5.3"},
    {suspended,      Kind::reassessment_demanded,   suspended,      "basic regulation 5.2"},
    {suspended,      Kind::reassessment_done,       suspended,      "basic regulation 5.2"},
    {suspended,      Kind::reapplication_demanded,  deleted,        "basic regulation 5.3"},

    // Chapter 14: withdrawal, suspension, deletion.
    {registered,     Kind::withdrawal_filed,        withdrawn,      "14.1"},
    {suspended,      Kind::withdrawal_filed,        withdrawn,      "14.1"},
    {expired,        Kind::withdrawal_filed,        withdrawn,      "14.1(1)"},
    {registered,     Kind::suspended,               suspended,      "basic regulation 5.4"},
    {suspended,      Kind::reinstated,              registered,     "basic regulation 5.4"},
    {registered,     Kind::deleted,                 deleted,        "14.2"},
    {suspended,      Kind::deleted,                 deleted,        "14.2"},
    {expired,        Kind::deleted,                 deleted,        "8.1"},

    {suspended,      Kind::users_informed,          suspended,      "3.5(5)"},
    {registered,     Kind::users_informed,          registered,     "3.5(5)"},
    {deleted,        Kind::users_informed,          deleted,        "3.5(5)"},

    // Chapter 15: objection against a measure.
    {not_registered, Kind::objection_filed,         not_registered, "15"},
    {not_registered, Kind::objection_decided,       not_registered, "15"},
    {applied,        Kind::objection_filed,         applied,        "15"},
    {applied,        Kind::objection_decided,       applied,        "15"},
    {accepted,       Kind::objection_filed,         accepted,       "15"},
    {accepted,       Kind::objection_decided,       accepted,       "15"},
    {registered,     Kind::objection_filed,         registered,     "15"},
    {registered,     Kind::objection_decided,       registered,     "15"},
    {suspended,      Kind::objection_filed,         suspended,      "15"},
    {suspended,      Kind::objection_decided,       suspended,      "15"},
    {expired,        Kind::objection_filed,         expired,        "15"},
    {expired,        Kind::objection_decided,       expired,        "15"},
    {withdrawn,      Kind::objection_filed,         withdrawn,      "15"},
    {withdrawn,      Kind::objection_decided,       withdrawn,      "15"},
    {deleted,        Kind::objection_filed,         deleted,        "15"},
    {deleted,        Kind::objection_decided,       deleted,        "15"},
    {refused,        Kind::objection_filed,         refused,        "15"},
    {refused,        Kind::objection_decided,       refused,        "15"},
});

inline constexpr auto expiry_rows = std::to_array<Expiry>({
    {registered, expired, "8.1"},
    {suspended,  expired, "8.1"},
});
// clang-format on

constexpr bool is_deterministic() {
  for (std::size_t i = 0; i < transition_rows.size(); ++i)
    for (std::size_t j = i + 1; j < transition_rows.size(); ++j)
      if (transition_rows[i].from == transition_rows[j].from && transition_rows[i].on == transition_rows[j].on)
        return false;
  return true;
}
static_assert(is_deterministic(), "a state has two ways out for one event");

/// What can happen whatever the registration is, and changes no state: chapters 9 and 10 bind registrants only, but an
/// incident or a change may come before a registration, or be reported after its end; and users are informed of that
/// end.
inline constexpr auto in_any_state = std::to_array<Kind>(
    {Kind::incident_noticed, Kind::incident_first_report, Kind::incident_final_report, Kind::control_change_occurred,
     Kind::control_change_notified, Kind::list_change_noticed, Kind::list_change_notified, Kind::users_informed});

/// The rows by state and event; -1 where there is none.
inline constexpr auto next_states = [] {
  std::array<std::array<std::int8_t, event_kinds>, all_states.size()> next{};
  for (std::size_t state = 0; state < next.size(); ++state) {
    next[state].fill(-1);
    for (const Kind kind : in_any_state) next[state][static_cast<std::size_t>(kind)] = static_cast<std::int8_t>(state);
  }
  for (const Transition& row : transition_rows)
    next[static_cast<std::size_t>(row.from)][static_cast<std::size_t>(row.on)] = static_cast<std::int8_t>(row.to);
  return next;
}();

}  // namespace transition_table

inline constexpr const auto& transitions = transition_table::transition_rows;
inline constexpr const auto& expiries = transition_table::expiry_rows;

/// Where `event` leads from `state`; nothing if the rules have no such step.
constexpr std::optional<RegistrationState> next_state(RegistrationState state, EventKind event) noexcept {
  const std::int8_t next =
      transition_table::next_states[static_cast<std::size_t>(state)][static_cast<std::size_t>(event)];
  return next < 0 ? std::nullopt : std::optional{static_cast<RegistrationState>(next)};
}

}  // namespace ismap
