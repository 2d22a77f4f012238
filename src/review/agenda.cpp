#include <ismap/review/agenda.hpp>

#include "src/review/request.hpp"
#include "src/rules/answers.hpp"

#include <ismap/rules/answer.hpp>
#include <ismap/rules/committee/decision.hpp>
#include <ismap/rules/rulebook.hpp>

#include <string_view>
#include <utility>

namespace ismap {
namespace {

constexpr Label enter{"{0}（{1}）：登録と決定された場合、リストに登録して公表すること",
                      "{0} ({1}): if registered, enter in the list and publish it"};
constexpr Label update{"{0}（{1}）：更新と決定された場合、リストを更新して公表すること",
                       "{0} ({1}): if renewed, update the list and publish it"};
constexpr Label enter_or_update{"{0}（{1}）：登録又は更新と決定された場合、リストに反映して公表すること",
                                "{0} ({1}): if registered or renewed, bring the list up to date and publish it"};
constexpr Label notify{"{0}（{1}）：新たに登録と決定された場合、申請者に通知すること",
                       "{0} ({1}): if newly registered, notify the applicant"};
constexpr Label notify_refusal{"{0}（{1}）：登録できないと決定された場合、申請者に通知すること（理由は示されない）",
                               "{0} ({1}): if it cannot be registered, notify the applicant (no reasons are given)"};

/// Where the duties after a decision stand. For lists other than that of ISMAP the clause is not known.
Citation duty_clause(AgendaScheme scheme, std::string_view clause) {
  switch (scheme) {
    case AgendaScheme::ismap:
      return {Regulation::service_registration, clause, "final-2020"};
    case AgendaScheme::ismap_liu:
      return {Regulation::liu_registration, "-", "2025"};
    case AgendaScheme::assessor:
      break;
  }
  return {Regulation::assessor_registration, "-", "2025"};
}

/// What the operating body owes after the decision. No source gives a time limit, nor notices for other lists.
class MeetingDuties {
 public:
  explicit MeetingDuties(const Meeting& meeting) : meeting_(meeting) {}

  void publish(const AgendaApplication& application) {
    const bool done = application.fit && meeting_.published_on.has_value();
    if (!application.kind)
      add(enter_or_update, application, "7.1, 7.2", {}, done);
    else if (*application.kind == ApplicationKind::initial)
      add(enter, application, "7.1", {}, done);
    else
      add(update, application, "7.2", {}, done);
  }

  void notify_applicant(const AgendaApplication& application) {
    if (application.scheme != AgendaScheme::ismap) return;
    if (application.kind != ApplicationKind::renewal) add(notify, application, "7.1", Form{5}, false);
    if (!application.fit) add(notify_refusal, application, "7.4", Form{6}, false);
  }

  std::vector<Obligation> take() && { return std::move(duties_); }

 private:
  void add(const Label& what, const AgendaApplication& application, std::string_view clause, std::optional<Form> form,
           bool done) {
    duties_.push_back({.what = fill(what, {application.id, application.applicant}),
                       .who = Actor::operating_body,
                       .due = {DueKind::unknown, {}},
                       .since = meeting_.on,
                       .clause = duty_clause(application.scheme, clause),
                       .form = form,
                       .supplement = {},
                       .status = done ? ObligationStatus::done : ObligationStatus::open});
  }

  const Meeting& meeting_;
  std::vector<Obligation> duties_;
};

std::vector<Obligation> duties_after(const Agenda& agenda) {
  MeetingDuties duties{agenda.meeting};
  for (const AgendaApplication& application : agenda.applications) {
    duties.publish(application);
    duties.notify_applicant(application);
  }
  return std::move(duties).take();
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
