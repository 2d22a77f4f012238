// Procurement, PROC-1.1: the principle of the list, and its exceptions.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/liu/s1_eligibility.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/measure.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/procurement/s1_own_check.hpp>
#include <ismap/rules/procurement/s1_registered.hpp>
#include <ismap/rules/procurement/s3_new_measures.hpp>
#include <ismap/rules/procurement/s3_old_measures.hpp>
#include <ismap/rules/procurement/s3_outside_measures.hpp>
#include <ismap/rules/procurement/s6_validity.hpp>
#include <ismap/rules/rule.hpp>

#include <initializer_list>
#include <tuple>

namespace ismap::procurement {

inline constexpr Breach measure_not_yet{
    .code = "measure_not_yet",
    .message = {"この暫定措置は2021年7月6日の決定によるものであり、調達日にはまだありません。",
                "This measure comes from the decision of 2021-07-06 and did not exist yet on the day of procurement."},
};

inline Answer check_principle(const Procurement& procurement, const ProcurementContext& context);

/// 1.1: the service is listed, or one of the exceptions holds.
inline constexpr Rule<Procurement> list_principle{
    {.id = "PROC-1.1",
     .clause = {Regulation::use_decision, "-", "2020-06-30"},
     .title = {"原則利用", "The principle of the list"},
     .text = {"各政府機関等は、クラウドサービスを、"
              "原則としてISMAP等クラウドサービスリストに登録されたサービスから調達する。",
              "Government bodies procure cloud services, in principle, from the registered ones."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021,
                   {"前文、2020年1月30日の基本的枠組み", "preamble; basic framework of 2020-01-30"}},
                  {Source::public_comment_2020, {"リストからの調達の原則", "procurement in principle from the list"}}}},
     .in_force = since_use_decision,
     .limits = {"「原則として」の例外は、PROC-1.3の確認又は暫定措置によるものに限って判定する。"
                "例外がやむを得ないかどうかは人が判断する。",
                "Of the exceptions to \"in principle\" only the check of PROC-1.3 and the provisional measures are "
                "decided; whether an exception is unavoidable is for a person."}},
    check_principle,
};

/// Counts those of `rules` as parts that are in force on the day of procurement and find something to check.
inline void follow_rules(Answer& answer, const Procurement& procurement, const ProcurementContext& context,
                         std::initializer_list<const Rule<Procurement>*> rules) {
  for (const Rule<Procurement>* rule : rules) {
    if (!rule->in_force.contains(procurement.on)) continue;
    if (const Verdict verdict = rule->check(procurement, context).verdict(); verdict != Verdict::not_applicable)
      answer.follow(*rule, verdict);
  }
}

inline void follow_own_check(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  follow_rules(answer, procurement, context,
               {&outside_the_measures, &ciso_responsibility, &extent_of_own_check, &selection_criteria});
}

inline void follow_lists(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  follow_rules(
      answer, procurement, context,
      {&one_list, &two_lists, &liu::information_class, &liu::end_of_impact_assessment, &validity_of_registration});
  follow_own_check(answer, procurement, context);
}

inline void follow_measure(Answer& answer, const Procurement& procurement, const ProcurementContext& context) {
  if (!is_old_measure(procurement.provisional->type) && !new_measures.in_force.contains(procurement.on)) {
    answer.breach(measure_not_yet, path<&Procurement::provisional>);
    return;
  }
  follow_rules(answer, procurement, context,
               {&old_measure_for_services_in_use, &old_measure_for_planned_services, &new_measures});
  follow_own_check(answer, procurement, context);
}

inline Answer check_principle(const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label need_for_list_unclear{
      "要機密情報を取り扱わない利用にリストの原則が及ぶかは公表文書から明らかではありません。人が判断してください。",
      "Public texts do not make clear whether the principle of the list extends to use without confidential "
      "information: a person must judge."};
  if (!is_bound(procurement)) return Answer::not_applicable();
  Answer answer;
  if (listing_of(procurement, context) != Listing::unlisted)
    follow_lists(answer, procurement, context);
  else if (procurement.provisional && !falls_back_on_check(procurement, context))
    follow_measure(answer, procurement, context);
  else if (procurement.ciso_check || procurement.information.confidential)
    follow_own_check(answer, procurement, context);
  else
    answer.judge("need_for_list_unclear", path<&Procurement::information, &InformationHandled::confidential>,
                 need_for_list_unclear);
  return answer;
}

inline constexpr std::tuple section_1_principle{&list_principle};

}  // namespace ismap::procurement
