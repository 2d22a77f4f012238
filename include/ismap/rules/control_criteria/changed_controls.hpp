// Control Criteria 2.2.4(3): individual controls that changed during the assessment period.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/rule.hpp>

namespace ismap::control_criteria {

/// The contents of each changed control follow one another without gap over the assessment period:
///
///     2025-07-01 .. 2025-12-31  content before    starts on the first day of the period
///     2026-01-01 .. (absent)    content after     starts the day after; an absent end is the period's last day
///
/// The clause does not say that two contents may not overlap: that is for a person.
Answer check_changed_controls(const Statement& statement, const Context& context);

/// The same where the duty is only assumed, as in the revision of 2025: what is wrong is for a person, and nothing is
/// held to be met.
Answer weigh_changed_controls(const Statement& statement, const Context& context);

inline constexpr Rule<Statement> changed_controls_by_period{
    {.id = "STM-2.2.4-3e",
     .clause = clause_2022("2.2.4(3)"),
     .title = {"変更された個別管理策", "Changed individual controls"},
     .text = {"監査対象期間中に個別管理策の内容を変更したときは、変更前後の内容と、それぞれを適用した期間を記載する。",
              "Where the content of an individual control changed during the assessment period, the statement gives it "
              "before and after the change, and the period each applied."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(3)"}, {Source::portal_changed_control, "KB0010866"}}},
     .point = Point::basic_statement_requirements,
     .limits =
         {"記載されていない変更がなかったかは書類からは分からない。適用期間の重複を認めるかは示されていないため、人"
          "が判断する。",
          "Whether a change went unstated cannot be seen in the documents. Whether periods may overlap is not said: "
          "a person decides."}},
    &check_changed_controls,
};

}  // namespace ismap::control_criteria
