#include "src/review/outlook.hpp"

#include "src/lifecycle/event_order.hpp"

#include <ismap/core/text.hpp>
#include <ismap/rules/registration/ch05_acceptance.hpp>
#include <ismap/rules/registration/ch06_procedure.hpp>

#include <algorithm>
#include <utility>

namespace ismap {
namespace {

constexpr Label expires{"更新申請がなければ、有効期間が満了し登録が失効する（8.1）",
                        "The registration expires unless a renewal is filed before (8.1)"};
constexpr Label is_deleted{"更新申請がなければ、登録が削除される（8.1、14.1(1)）",
                           "The registration is deleted unless a renewal is filed before (8.1, 14.1(1))"};
constexpr Label not_accepted{"問合せに回答がなければ、申請は受理されない（5.4(1)）",
                             "The application is not accepted unless the inquiry is answered before (5.4(1))"};
constexpr Label model_period{
    "モデル審査期間（受理から約{0}）による決定の目安（期限ではない）",
    "Target for the decision by the model review period, about {0} from acceptance (no deadline)"};
constexpr Label short_renewal{"審査上の課題がない更新が登録される最短の目安（受理から{0}。期限ではない）",
                              "Earliest target for a renewal without review issues, {0} from acceptance (no deadline)"};

constexpr Label objection_ends{"異議申立ての期間が終わる（15、補足「異議申立ての期限（日数）」）",
                               "The time for an objection ends (15, supplement objection_due)"};

/// Measures against which chapter 15 lets an applicant object.
constexpr EventKinds measures = {EventKind::not_accepted,    EventKind::decided_refused,
                                 EventKind::renewal_refused, EventKind::suspended,
                                 EventKind::deleted,         EventKind::reapplication_demanded};

}  // namespace

std::optional<Date> end_of_objection(const std::vector<Event>& history, const Surroundings& surroundings) {
  const Supplement* supplied = surroundings.supplement(Parameter::objection_due);
  if (supplied == nullptr) return std::nullopt;
  const Event* measure = nullptr;
  const EventOrder order{history, surroundings.as_of};
  for (std::size_t i = 0; i < order.size(); ++i) {
    const Event& event = history[order[i]];
    if (measures.contains(event.kind)) measure = &event;
    if (event.kind == EventKind::objection_filed) measure = nullptr;
  }
  if (measure == nullptr) return std::nullopt;
  const Date last_day = days_after(measure->on, static_cast<int>(std::get<std::int64_t>(supplied->value)));
  const Date end = days_after(surroundings.rolled_over(last_day), 1);
  return end > surroundings.as_of ? std::optional{end} : std::nullopt;
}

std::vector<Outlook> outlook_of(const std::vector<Event>& history, const RegistrationDuties& found,
                                const Surroundings& surroundings) {
  const Registration& registration = found.registration;
  std::vector<Outlook> outlook;
  const auto foresee = [&](Date on, Text change) {
    if (on > surroundings.as_of) outlook.push_back({on, std::move(change)});
  };
  const auto foresee_target = [&](const TimeLimit& target, Date accepted, const Label& change) {
    foresee(surroundings.last_day(target, accepted), fill(change, {in_words(surroundings.span_of(target))}));
  };
  for (const Duty& duty : found.duties) {
    if (duty.status != ObligationStatus::open) continue;
    if (duty.row == &registration::answer_inquiry && duty.due.on) foresee(days_after(*duty.due.on, 1), not_accepted);
    if (duty.row != &registration::review_in_time) continue;
    foresee_target(registration::model_review_target, duty.since, model_period);
    if (registration.renewal_pending) foresee_target(registration::shortest_renewal_target, duty.since, short_renewal);
  }
  if (is_live(registration.state) && !registration.renewal_pending && registration.valid_until &&
      !registration.is_last_day_open)
    foresee(days_after(*registration.valid_until, 1),
            surroundings.choices().expiry_without_renewal == ExpiryWithoutRenewal::deleted ? is_deleted : expires);
  if (const auto end = end_of_objection(history, surroundings)) foresee(*end, objection_ends);
  std::ranges::stable_sort(outlook, {}, &Outlook::on);
  return outlook;
}

}  // namespace ismap
