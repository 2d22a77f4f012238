// What the operating body owes after a meeting, by what the committee decided there.
#pragma once

#include <ismap/model/agenda.hpp>
#include <ismap/rules/duty.hpp>

#include <string_view>

namespace ismap::committee {

/// The clauses of the list of ISMAP (registration rules 7.1, 7.2, 7.4). For the other lists none is known.
constexpr Citation clause_of_the_list(std::string_view clause) {
  return {Regulation::service_registration, clause, "final-2020"};
}

// No source gives a time limit. `{0}` is the application, `{1}` the applicant.
inline constexpr DutyRow enter_if_registered{
    .who = Actor::operating_body,
    .what = {"{0}（{1}）：登録と決定された場合、リストに登録して公表すること",
             "{0} ({1}): if registered, enter in the list and publish it"},
    .clause = clause_of_the_list("7.1"),
};
inline constexpr DutyRow update_if_renewed{
    .who = Actor::operating_body,
    .what = {"{0}（{1}）：更新と決定された場合、リストを更新して公表すること",
             "{0} ({1}): if renewed, update the list and publish it"},
    .clause = clause_of_the_list("7.2"),
};
inline constexpr DutyRow enter_or_update{
    .who = Actor::operating_body,
    .what = {"{0}（{1}）：登録又は更新と決定された場合、リストに反映して公表すること",
             "{0} ({1}): if registered or renewed, bring the list up to date and publish it"},
    .clause = clause_of_the_list("7.1, 7.2"),
};
inline constexpr DutyRow notify_if_registered{
    .who = Actor::operating_body,
    .what = {"{0}（{1}）：新たに登録と決定された場合、申請者に通知すること",
             "{0} ({1}): if newly registered, notify the applicant"},
    .clause = clause_of_the_list("7.1"),
    .form = Form{5},
};
inline constexpr DutyRow notify_if_refused{
    .who = Actor::operating_body,
    .what = {"{0}（{1}）：登録できないと決定された場合、申請者に通知すること（理由は示されない）",
             "{0} ({1}): if it cannot be registered, notify the applicant (no reasons are given)"},
    .clause = clause_of_the_list("7.4"),
    .form = Form{6},
};

/// The clause of a duty for the list of `scheme`.
constexpr Citation clause_for_list(const DutyRow& duty, AgendaScheme scheme) {
  switch (scheme) {
    case AgendaScheme::ismap:
      return duty.clause;
    case AgendaScheme::ismap_liu:
      return {Regulation::liu_registration, "-", "2025"};
    case AgendaScheme::assessor:
      break;
  }
  return {Regulation::assessor_registration, "-", "2025"};
}

/// Entering an application in its list, and publishing it.
constexpr const DutyRow& duty_to_publish(const AgendaApplication& application) {
  if (!application.kind) return enter_or_update;
  return *application.kind == ApplicationKind::initial ? enter_if_registered : update_if_renewed;
}

}  // namespace ismap::committee
