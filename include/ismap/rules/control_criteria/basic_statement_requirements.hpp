// Control Criteria 2.2.4: the basic statement requirements.
#pragma once

#include <ismap/rules/control_criteria/changed_controls.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/control_criteria/outside_services.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::control_criteria {

/// Each reads the sets of the index; without the catalogue of the statement's edition the answer is unknown.
Answer check_governance(const Statement& statement, const Context& context);
Answer check_management(const Statement& statement, const Context& context);
Answer check_objectives_and_basic_details(const Statement& statement, const Context& context);
Answer check_exclusions(const Statement& statement, const Context& context);
Answer check_optional_details(const Statement& statement, const Context& context);
Answer check_individual_controls(const Statement& statement, const Context& context);

/// 2.2.4(1): the governance criteria.
inline constexpr Rule<Statement> governance_criteria{
    {.id = "STM-2.2.4-1",
     .clause = clause_2022("2.2.4(1)"),
     .title = {"ガバナンス基準", "Governance criteria"},
     .text = {"ガバナンス基準は、原則として全てを実施する。", "In principle all governance criteria are implemented."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(1)"}}},
     .point = Point::basic_statement_requirements,
     .limits =
         {"「原則として」の例外が認められる根拠は示されていないため、理由を付して除いたものは人が判断する。",
          "No ground for an exception to \"in principle\" is given: one left out with a reason is for a person."}},
    &check_governance,
};

/// 2.2.4(2): the management criteria.
inline constexpr Rule<Statement> management_criteria{
    {.id = "STM-2.2.4-2",
     .clause = clause_2022("2.2.4(2)"),
     .title = {"マネジメント基準", "Management criteria"},
     .text = {"マネジメント基準は、原則として全てを実施する。",
              "In principle all management criteria are implemented."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(2)"}}},
     .point = Point::basic_statement_requirements,
     .limits =
         {"「原則として」の例外が認められる根拠は示されていないため、理由を付して除いたものは人が判断する。",
          "No ground for an exception to \"in principle\" is given: one left out with a reason is for a person."}},
    &check_management,
};

/// 2.2.4(3): objectives and B or PB details.
inline constexpr Rule<Statement> objectives_and_basic_details{
    {.id = "STM-2.2.4-3a",
     .clause = clause_2022("2.2.4(3)"),
     .title = {"統制目標及び末尾にBが付された詳細管理策", "Objectives and basic detailed controls"},
     .text = {"管理策基準については、原則として、全ての統制目標と、末尾にBが付された全ての詳細管理策を言明する。",
              "Of the controls criteria all objectives, and all detailed controls marked B or PB, are stated in "
              "principle."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(3)"}}},
     .point = Point::basic_statement_requirements,
     .limits = {"対象外としたものはSTM-2.2.4-3bで確認する。", "What is excluded is looked at under STM-2.2.4-3b."}},
    &check_objectives_and_basic_details,
};

/// 2.2.4(3): excluded objectives.
inline constexpr Rule<Statement> exclusions_reasoned{
    {.id = "STM-2.2.4-3b",
     .clause = clause_2022("2.2.4(3)"),
     .title = {"統制目標の対象外とその理由", "Excluded objectives and their reasons"},
     .text = {"合理的に適用できない統制目標は、理由を示して、その下の末尾にBが付された詳細管理策とともに対象外とする"
              "ことができる。",
              "An objective that cannot reasonably be applied may be excluded with a reason, and with it the B or PB "
              "details under it."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(3)"}}},
     .point = Point::basic_statement_requirements,
     .limits =
         {"理由が合理的であるかは人が判断する。改定案にのみ示されたリスク分析を理由とするもの及び対象外の統制目標の下で"
          "実施する"
          "とされた詳細管理策も、人が判断する。",
          "Whether a reason is reasonable is for a person; so are a risk analysis as ground, which only the revision "
          "knows, and a detail that is realised under an excluded objective."}},
    &check_exclusions,
};

/// 2.2.4(3): the other details.
inline constexpr Rule<Statement> optional_details_reasoned{
    {.id = "STM-2.2.4-3c",
     .clause = clause_2022("2.2.4(3)"),
     .title = {"選択しない詳細管理策の理由", "Reasons for detailed controls not selected"},
     .text = {"その他の詳細管理策は、組織、環境及び技術に応じて選択し、選択しないものにはそれぞれ理由を記載する。",
              "The other detailed controls are selected as organisation, environment and technology need; each one not "
              "selected carries a reason."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(3)"}}},
     .point = Point::basic_statement_requirements,
     .limits =
         {"理由の内容は監査の対象外であるが、仮の記載と見られる理由は人が確認する。別表3を取り込むまで、言明書が触"
          "れていない詳細管理策は公表資料で確認できたものに限り確認し、番号を確認できないものは人が判断する。",
          "What the reasons say is not assessed; one that looks like a placeholder is for a person. Until "
          "attached table 3 is imported, only the detailed controls known from public sources can be missed, and "
          "those whose number cannot be checked are for a person."}},
    &check_optional_details,
};

/// 2.2.4(3): the individual control for each detail.
inline constexpr Rule<Statement> individual_controls_described{
    {.id = "STM-2.2.4-3d",
     .clause = clause_2022("2.2.4(3)"),
     .title = {"個別管理策の記載", "Individual controls"},
     .text = {"必須の詳細管理策及び選択した詳細管理策のそれぞれについて、個別管理策を記載する。",
              "The individual control is described for each mandatory and each selected detailed control."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(3)"}}},
     .point = Point::basic_statement_requirements,
     .limits = {"記載の有無のみを確認し、個別管理策が十分であるか及び仮の記載でないかは人が判断する。番号を確認できない"
                "詳細管理策のものも、人が判断する。",
                "Only presence is checked; whether an individual control suffices, or is but a placeholder, is for a "
                "person, and so is that of a detailed control whose number cannot be checked."}},
    &check_individual_controls,
};

/// The rows that registration rules 6.1(1) sums up.
inline constexpr std::tuple basic_statement_requirements{
    &governance_criteria,       &management_criteria,           &objectives_and_basic_details, &exclusions_reasoned,
    &optional_details_reasoned, &individual_controls_described, &changed_controls_by_period,   &inherited_controls,
};

}  // namespace ismap::control_criteria
