#include "src/review/obligations.hpp"

#include <ismap/core/text.hpp>
#include <ismap/model/clause_for.hpp>
#include <ismap/rules/registration/ch03_requirements.hpp>
#include <ismap/rules/registration/ch05_acceptance.hpp>
#include <ismap/rules/registration/ch06_procedure.hpp>
#include <ismap/rules/registration/ch06_review.hpp>
#include <ismap/rules/registration/ch08_validity.hpp>
#include <ismap/rules/validity.hpp>

#include <algorithm>
#include <utility>

namespace ismap {
namespace {

/// Collects duties.
class Duties {
 public:
  explicit Duties(const Context& context) : context_(context) {}

  /// Due within the limit of the row, whose text contains the span.
  void add(const DutyRow& row, Date since, bool done) {
    const TimeLimit& limit = *row.due.limit;
    add(row, fill(row.what, {in_words(context_.span_of(limit))}), since, context_.last_day(limit, since), done);
  }

  /// Without a day it is not known when the duty is due.
  void add(const DutyRow& row, Text what, Date since, std::optional<Date> due, bool done) {
    const ObligationStatus status = done                           ? ObligationStatus::done
                                    : due && *due < context_.as_of ? ObligationStatus::overdue
                                                                   : ObligationStatus::open;
    duties_.push_back({.what = std::move(what),
                       .who = row.who,
                       .due = {due ? DueKind::date : DueKind::unknown, due},
                       .since = since,
                       .clause = clause_for(row.clause, context_.scheme.value_or(Scheme::ismap)),
                       .form = row.form,
                       .supplement = {},
                       .status = status});
  }

  std::vector<Obligation> by_due_day() && {
    std::ranges::stable_sort(duties_, {}, [](const Obligation& duty) { return duty.due.on.value_or(Date::max()); });
    return std::move(duties_);
  }

 private:
  const Context& context_;
  std::vector<Obligation> duties_;
};

void add_report_duties(Duties& duties, const Statement& statement, bool has_report, bool has_representation) {
  const Date period_last = statement.assessment_period.last;
  if (!has_report) duties.add(registration::obtain_report, period_last, false);
  if (!has_representation) duties.add(registration::obtain_representation, period_last, false);
}

/// How long a registration of ISMAP-LIU lasts is not public, unless the policy says so.
void add_renewal_duties(Duties& duties, const Statement& statement, const Context& context) {
  const DutyRow& renew = registration::renew_if_registered;
  const Date period_last = statement.assessment_period.last;
  const Date next_day = days_after(period_last, 1);
  std::optional<Date> latest;
  if (validity_of(context.scheme.value_or(Scheme::ismap), context.policy).ends())
    latest = context.rolled_over(context.validity_end(period_last));
  duties.add(renew, fill(renew.what, {to_string(next_day)}), next_day, latest, false);
}

bool by(std::optional<Date> day, Date as_of) {
  return day && *day <= as_of;
}

}  // namespace

std::vector<Obligation> obligations_of(const Dossier& dossier, const Context& context) {
  Duties duties{context};
  const Application& application = dossier.application;
  add_report_duties(duties, dossier.statement, dossier.report.has_value(), dossier.representation.has_value());
  for (const Inquiry& inquiry : application.inquiries)
    duties.add(registration::answer_inquiry, inquiry.asked_on, by(inquiry.answered_on, context.as_of));
  const bool is_asked = std::ranges::any_of(application.inquiries,
                                            [&](const Inquiry& inquiry) { return inquiry.asked_on <= context.as_of; });
  if (application.received_on)  // with an inquiry 5.4(1) governs
    duties.add(registration::check_documents, *application.received_on,
               is_asked || by(application.accepted_on, context.as_of));
  if (application.accepted_on) duties.add(registration::review_in_time, *application.accepted_on, false);
  const DutyRow& cure = registration::cure_finding;
  for (const ImprovementPlan& plan : dossier.improvement_plans)
    duties.add(cure, cure.what, plan.written_on, plan.completes_on, false);
  add_renewal_duties(duties, dossier.statement, context);
  return std::move(duties).by_due_day();
}

std::vector<Obligation> obligations_of(const Statement& statement, const Context& context) {
  Duties duties{context};
  add_report_duties(duties, statement, false, false);
  add_renewal_duties(duties, statement, context);
  return std::move(duties).by_due_day();
}

}  // namespace ismap
