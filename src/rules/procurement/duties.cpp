#include <ismap/rules/procurement/duties.hpp>

#include <ismap/rules/duty.hpp>
#include <ismap/rules/procurement/clause.hpp>
#include <ismap/rules/procurement/common_standards.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/measure.hpp>
#include <ismap/rules/procurement/s1_use.hpp>
#include <ismap/rules/procurement/s3_new_measures.hpp>
#include <ismap/rules/procurement/s3_old_measures.hpp>
#include <ismap/rules/procurement/s5_provider.hpp>
#include <ismap/rules/procurement/s6_list.hpp>
#include <ismap/rules/procurement/s6_validity.hpp>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace ismap::procurement {
namespace {

/// One procurement, looked at once for all duties.
struct Case {
  const Procurement& procurement;
  const ProcurementContext& context;
  Listing listing;
  bool measure_applies;  ///< also if it is over
  std::optional<Date> measure_until;

  bool is_in_measure() const { return measure_applies && !(measure_until && *measure_until < procurement.on); }
  bool is_in_new_measure() const { return is_in_measure() && !is_old_measure(procurement.provisional->type); }
  bool is_in_old_measure() const { return is_in_measure() && !is_in_new_measure(); }
};

using Applies = bool (*)(const Case&);

constexpr Applies always = [](const Case&) { return true; };
constexpr Applies if_confidential = [](const Case& one) { return one.procurement.information.confidential; };
constexpr Applies if_listed = [](const Case& one) { return is_on_a_list(one.listing); };
constexpr Applies if_unlisted = [](const Case& one) { return one.listing == Listing::unlisted; };
constexpr Applies if_generative_ai = [](const Case& one) { return one.procurement.service.generative_ai == true; };
constexpr Applies if_new_measure = [](const Case& one) { return one.is_in_new_measure(); };
constexpr Applies if_old_measure = [](const Case& one) { return one.is_in_old_measure(); };

using IsDone = bool (*)(const Case&, Date as_of);

constexpr IsDone never_said = [](const Case&, Date) { return false; };
constexpr IsDone if_measure_reported = [](const Case& one, Date as_of) {
  const std::optional<std::vector<MeasureReport>>& reports = one.procurement.provisional->reports;
  return reports && std::ranges::any_of(*reports, [as_of](const MeasureReport& report) {
           return !report.change && report.on <= as_of;
         });
};

/// When a duty without a day of its own applies: while the rule that asks for it is in force, and on a condition.
struct DutyOfCase {
  const DutyRow* duty;
  const RuleRow* rule;
  Applies applies;
  IsDone is_done = never_said;
};

constexpr DutyOfCase duties_of_case[] = {
    {&review_use, &review_of_use, if_confidential},
    {&write_specification, &specification, if_confidential},
    {&confirm_before_contract, &before_contract, if_confidential},
    {&decide_on_permission, &permission, if_confidential},
    {&obtain_foreign_law, &foreign_law, if_unlisted},
    {&obtain_governing_law, &governing_law, if_unlisted},
    {&obtain_capital_and_tests, &capital_and_tests, if_unlisted},
    {&ask_for_advice, &agreement, always},
    {&check_generative_ai, &generative_ai_on_list, if_generative_ai},
    {&answer_surveys, &surveys, always},
    {&tell_of_service_in_use, &old_measure_for_services_in_use, if_old_measure},
    {&report_measure, &duties_under_measures, if_new_measure, if_measure_reported},
    {&report_change_of_measure, &duties_under_measures, if_new_measure},
    {&give_details, &details_on_request, if_listed},
    {&cooperate_with_agreement, &cooperation_with_agreement, if_listed},
    {&settle_with_user, &subcontractors, if_listed},
};

/// Collects duties.
class Duties {
 public:
  Duties(const Case& one, Date as_of) : one_(one), as_of_(as_of) {}

  void without_day(const DutyRow& row, bool done) {
    const bool is_prompt = row.due.kind == DueRule::Kind::promptly;
    add(row, {is_prompt ? DueKind::promptly : DueKind::unknown, std::nullopt},
        done ? ObligationStatus::done : ObligationStatus::open);
  }

  void by(Date day, const DutyRow& row, bool done = false) {
    const ObligationStatus status = done           ? ObligationStatus::done
                                    : day < as_of_ ? ObligationStatus::overdue
                                                   : ObligationStatus::open;
    add(row, {DueKind::date, day}, status);
  }

  std::vector<Obligation> take() && { return std::move(duties_); }

 private:
  void add(const DutyRow& row, Due due, ObligationStatus status) {
    duties_.push_back({.what = row.what,
                       .who = row.who,
                       .due = due,
                       .since = one_.procurement.on,
                       .clause = clause_of(row.clause, one_.context),
                       .form = row.form,
                       .supplement = {},
                       .status = status});
  }

  const Case& one_;
  Date as_of_;
  std::vector<Obligation> duties_;
};

const DutyRow& leaving(ProvisionalType type) {
  switch (type) {
    case ProvisionalType::old_in_use:
      return leave_measure_for_services_in_use;
    case ProvisionalType::old_planned:
      return leave_measure_for_planned_services;
    default:
      return leave_new_measure;
  }
}

void add_days_of_measure(Duties& duties, const Case& one, Date as_of) {
  if (!one.measure_applies) return;
  const ProvisionalMeasure& measure = *one.procurement.provisional;
  if (measure.type == ProvisionalType::wide_impact)
    duties.by(migration_plan_due, fix_migration_plan,
              measure.migration_plan_on && *measure.migration_plan_on <= std::min(as_of, migration_plan_due));
  if (one.measure_until) duties.by(*one.measure_until, leaving(measure.type));
}

void add_end_of_validity(Duties& duties, const Case& one) {
  if (!is_on_a_list(one.listing) || one.context.registration->renewal_pending) return;
  if (const LastDay last = one.context.last_day_of_bought(); last.known()) duties.by(last.earliest(), check_renewal);
}

}  // namespace

std::vector<Obligation> duties_of(const Procurement& procurement, const ProcurementContext& context, Date as_of) {
  if (!is_bound(procurement)) return {};
  const Case one{procurement, context, listing_of(procurement, context), is_under_measure(procurement, context),
                 last_day_claimed(procurement, context)};
  Duties duties{one, as_of};
  for (const DutyOfCase& each : duties_of_case)
    if (each.rule->in_force.contains(procurement.on) && each.applies(one))
      duties.without_day(*each.duty, each.is_done(one, as_of));
  add_days_of_measure(duties, one, as_of);
  add_end_of_validity(duties, one);
  return std::move(duties).take();
}

}  // namespace ismap::procurement
