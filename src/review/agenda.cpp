#include <ismap/review/agenda.hpp>

#include "src/review/request.hpp"
#include "src/rules/answers.hpp"

#include <ismap/rules/answer.hpp>
#include <ismap/rules/committee/decision.hpp>
#include <ismap/rules/committee/duties.hpp>
#include <ismap/rules/rulebook.hpp>

#include <utility>

namespace ismap {
namespace {

Obligation owed(const DutyRow& duty, const AgendaApplication& application, const Meeting& meeting, bool done) {
  return {.what = fill(duty.what, {application.id, application.applicant}),
          .who = duty.who,
          .due = {DueKind::unknown, {}},
          .since = meeting.on,
          .clause = committee::clause_for_list(duty, application.scheme),
          .form = duty.form,
          .supplement = {},
          .status = done ? ObligationStatus::done : ObligationStatus::open};
}

std::vector<Obligation> duties_after(const Agenda& agenda) {
  std::vector<Obligation> duties;
  const Meeting& meeting = agenda.meeting;
  for (const AgendaApplication& application : agenda.applications) {
    const bool published = application.fit && meeting.published_on.has_value();
    duties.push_back(owed(committee::duty_to_publish(application), application, meeting, published));
    // No source knows of notices for the other lists.
    if (application.scheme != AgendaScheme::ismap) continue;
    if (application.kind != ApplicationKind::renewal)
      duties.push_back(owed(committee::notify_if_registered, application, meeting, false));
    if (!application.fit) duties.push_back(owed(committee::notify_if_refused, application, meeting, false));
  }
  return duties;
}

}  // namespace

AgendaPlan plan_agenda(const Agenda& agenda, const ReviewRequest& request) {
  const Surroundings surroundings{.as_of = agenda.meeting.on,
                                  .reference_date = agenda.meeting.on,
                                  .policy = policy_of(request),
                                  .registrations = request.registrations};
  AgendaPlan plan;
  plan.on = agenda.meeting.on;
  plan.rulebook = rulebook_version;
  plan.policy = settings_changed(surroundings.choices());
  plan.limits = surroundings.policy.limits;
  plan.items = committee::items_of(agenda);
  const auto concerns = [&](const Question<Agenda>& question) {
    return question.check != nullptr && question.row->in_force.contains(surroundings.reference_date);
  };
  for (Answered& answered : ask_all(&RegulationRules::of_agendas, agenda, surroundings, concerns)) {
    plan.verdict = combine(plan.verdict, answered.result.verdict);
    plan.results.push_back(std::move(answered.result));
  }
  plan.supplements = supplements_used(plan.results, surroundings);
  plan.obligations = duties_after(agenda);
  return plan;
}

}  // namespace ismap
