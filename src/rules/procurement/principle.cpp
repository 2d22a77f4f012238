#include <ismap/rules/procurement/checks.hpp>

#include <ismap/rules/liu/s1_eligibility.hpp>
#include <ismap/rules/procurement/s1_principle.hpp>
#include <ismap/rules/procurement/s3_provisional.hpp>
#include <ismap/rules/procurement/s6_list.hpp>

#include "facts.hpp"

namespace ismap::procurement {
namespace {

constexpr Label measure_not_yet{
    "この暫定措置は2021年7月6日の決定によるものであり、調達日にはまだありません。",
    "This measure comes from the decision of 2021-07-06 and did not exist yet on the day of procurement."};
constexpr Label need_for_list_unclear{
    "要機密情報を取り扱わない利用にリストの原則が及ぶかは公表文書から明らかではありません。人が判断してください。",
    "Public texts do not make clear whether the principle of the list extends to use without confidential information: "
    "a "
    "person must judge."};

/// Counts `rule` as a part if it is in force on the day of procurement.
void follow(Answer& answer, const Rule<Procurement>& rule, const Procurement& procurement,
            const ProcurementContext& context) {
  if (!rule.in_force.contains(procurement.on)) return;
  if (const Verdict verdict = rule.check(procurement, context).verdict(); verdict != Verdict::not_applicable)
    answer.follow(rule.id, verdict);
}

void follow_own_check(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  for (const Rule<Procurement>* rule :
       {&outside_the_measures, &ciso_responsibility, &extent_of_own_check, &selection_criteria})
    follow(answer, *rule, procurement, context);
}

void follow_measure(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  if (!is_old_measure(procurement.provisional->type) && !new_measures.in_force.contains(procurement.on)) {
    answer.breach("measure_not_yet", provisional_at, measure_not_yet);
    return;
  }
  for (const Rule<Procurement>* rule :
       {&old_measure_for_services_in_use, &old_measure_for_planned_services, &new_measures})
    follow(answer, *rule, procurement, context);
  follow_own_check(answer, procurement, context);
}

void follow_lists(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  for (const Rule<Procurement>* rule :
       {&one_list, &two_lists, &liu::information_class, &liu::end_of_impact_assessment, &validity_of_registration})
    follow(answer, *rule, procurement, context);
  follow_own_check(answer, procurement, context);
}

}  // namespace

Answer principle(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (!is_bound(procurement)) return answer;
  if (listing_of(procurement, context) != Listing::unlisted)
    follow_lists(answer, procurement, context);
  else if (procurement.provisional && !falls_back_on_check(procurement, context))
    follow_measure(answer, procurement, context);
  else if (procurement.ciso_check || procurement.information.confidential)
    follow_own_check(answer, procurement, context);
  else
    answer.judge("need_for_list_unclear", confidential_at, need_for_list_unclear);
  return answer;
}

Answer selected_from_list(const Procurement& procurement, const ProcurementContext& context) {
  if (!procurement.information.confidential) return Answer::not_applicable();
  return principle(procurement, context);
}

}  // namespace ismap::procurement
