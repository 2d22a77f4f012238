// Procurement, PROC-3.5 and PROC-3.6: outside the provisional measures, and what came after them.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/procurement/measure.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::procurement {

inline Answer check_outside_measures(const Procurement& procurement, const ProcurementContext& context);

/// 3.5: a measure that does not apply leaves the principle, and the buyer's own check until migration.
inline constexpr Rule<Procurement> outside_the_measures{
    {.id = "PROC-3.5",
     .clause = {Regulation::provisional_measures, "2-ii参考 (reference part of 2-ii)", "2021-07-06"},
     .title = {"暫定措置によらないもの", "Outside the measures"},
     .text = {"暫定措置に合致しない場合は原則利用によって対応し、"
              "移行までの間は最高情報セキュリティ責任者の責任による確認を要する。",
              "Outside the measures the principle applies, and until migration the check under the chief information "
              "security officer is needed."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "2-ii (参考)"}}},
     .in_force = since_review_of_measures,
     .limits = {"移行までの利用を確認によって続けてよいかは人が判断する。",
                "Whether the check carries the use until migration is for a person."}},
    check_outside_measures,
};

/// Why the measure claimed does not apply.
inline Text reasons_against_measure(const Procurement& procurement, const ProcurementContext& context) {
  Text reasons;
  for (const Diagnostic& found : test_measure(procurement, context).take({}, {}).diagnostics) {
    if (found.severity != Severity::error) continue;
    if (!reasons.en.empty()) append(reasons, Label{"", " "});
    append(reasons, found.message);
  }
  return reasons;
}

inline Answer check_outside_measures(const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label outside{
      "暫定措置に合致しないため、原則利用による対応となります。"
      "合致しない理由：{0}移行までの間、"
      "最高情報セキュリティ責任者の責任による確認により利用を続けてよいかを判断してください。",
      "The measure claimed does not apply, so the principle does. Why not: {0} A person must judge whether the check "
      "under the chief information security officer carries the use until migration."};
  if (!falls_back_on_check(procurement, context)) return Answer::not_applicable();
  Answer answer;
  answer.read<&Procurement::provisional, &ProvisionalMeasure::type>(procurement);
  return answer.judge("outside_measure", path<&Procurement::provisional>,
                      fill(outside, {reasons_against_measure(procurement, context)}), Severity::warning);
}

inline constexpr RuleRow later_measures{
    .id = "PROC-3.6",
    .clause = {Regulation::scheme_guidance, "-", "2022"},
    .title = {"その後の見直し", "Later decisions on the measures"},
    .text = {"2022年以後の暫定措置の見直しは確認できていない。",
             "No later decision on the provisional measures could be found."},
    .standing = Standing::not_found,
    .in_force = {date(2022, 11, 1), {}},
    .automation = Automation::left_to_people,
    .limits = {"ISMAP-LIUの検討結果を踏まえた見直しが予告されたが、その決定は確認できていない。",
               "A review in the light of ISMAP-LIU was announced; no decision could be found."},
};

inline constexpr std::tuple section_3_outside_measures{&outside_the_measures, &later_measures};

}  // namespace ismap::procurement
