// The assessment period that a renewal follows on.
#pragma once

#include <ismap/model/period.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>
#include <ismap/rules/look_up.hpp>

#include <optional>

namespace ismap {

inline constexpr Cure join_previous_period{
    .kind = RemedyKind::change_date,
    .way = CureWay::period,
    .what = {"監査対象期間を前回の期間に連続させてください。", "Let the assessment period follow the previous one."},
};

inline constexpr Breach gap_after_previous_period{
    .code = "gap",
    .message = {"前回の監査対象期間は{0}に終わるため、今回は{1}に始まらなければなりません。{2}日の空白があります。",
                "The previous assessment period ended on {0}, so this one has to start on {1}: {2} days lie between."},
    .remedy = {"監査対象期間の初日を{1}としてください。", "Start the assessment period on {1}."},
    .cure = join_previous_period,
    .limit = {"continuous_first_day"},
};
inline constexpr Breach period_before_previous{
    .code = "before",
    .message = {"監査対象期間が、前回の監査対象期間の初日である{0}より前に終わっています。",
                "The assessment period ends before {0}, the first day of the previous one."},
    .cure = join_previous_period,
};
/// Under the policy `period_overlap`.
inline constexpr Breach period_overlaps_previous{
    .code = "overlap",
    .message = {"監査対象期間が、{0}に終わる前回の監査対象期間と重なっています。",
                "The assessment period overlaps the previous one, which ended on {0}."},
    .cure = join_previous_period,
    .limit = {"continuous_first_day"},
};

/// The registration that a renewal states, as of the later of the filing and `as_of`. If there is no number, no
/// register or no such entry, `answer` gains a missing fact; what leaves the entry open is noted.
/// @pre the application is a renewal
LookedUp<RegisteredService> look_up_renewed(Answer& answer, const Dossier& dossier, const Context& context);

/// The assessment period of the last decision on `service` before the filing. If none names its period, `answer` gains
/// a missing fact.
std::optional<Period> decided_period(const RegisteredService& service, const Dossier& dossier, Answer& answer);

/// How an assessment period lies to the one before it.
enum class PeriodRelation {
  follows,      ///< it starts on the day after the previous one ends
  after_a_gap,  ///< later
  overlaps,     ///< sooner
  before,       ///< it ends before the previous one starts
};

constexpr PeriodRelation relation_of(const Period& previous, const Period& period) {
  const Date next_day = days_after(previous.last, 1);
  if (period.first == next_day) return PeriodRelation::follows;
  if (period.first > next_day) return PeriodRelation::after_a_gap;
  return period.last < previous.first ? PeriodRelation::before : PeriodRelation::overlaps;
}

/// What an overlap amounts to by the policy `period_overlap` (Q20).
constexpr Verdict verdict_on_overlap(const Choices& choices) {
  switch (choices.period_overlap) {
    case PeriodOverlap::allowed:
      return Verdict::met;
    case PeriodOverlap::breach:
      return Verdict::not_met;
    case PeriodOverlap::judgement:
      break;
  }
  return Verdict::needs_judgement;
}

/// Whether the assessment period starts on the day after the previous one ends (Control Criteria 2.2.5; registration
/// rules 3.13). A gap is a breach; what an overlap is says the policy `period_overlap` (Q20).
Answer continuity(const Dossier& dossier, const Context& context);

}  // namespace ismap
