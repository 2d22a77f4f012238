// Control Criteria 2.2.4(3): objectives, B and PB details, and what is excluded of them.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/rules/control_criteria/entries.hpp>
#include <ismap/rules/control_criteria/left_out.hpp>
#include <ismap/rules/control_criteria/rows.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <cstddef>

namespace ismap::control_criteria {

inline constexpr Breach mandatory_not_selected{
    .code = "not_selected",
    .message = {"原則として必須である{0}が選択されていません。", "{0} is mandatory in principle and not selected."},
    .cure = {.kind = RemedyKind::set_value,
             .what = {"この管理策を選択して実施してください。", "Select and implement the control."}},
};

inline Answer check_objectives_and_basic_details(const Statement& statement, const Context& context);

/// 2.2.4(3): in principle all objectives and all details marked B or PB are stated.
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
     .limits = {"対象外としたものはSTM-2.2.4-3bで確認する。", "What is excluded is looked at under STM-2.2.4-3b."},
     .reads = Reads::controls},
    check_objectives_and_basic_details,
};

inline Answer check_objectives_and_basic_details(const Statement& statement, const Context& context) {
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const StatementIndex& index = context.index;
  const Catalog& catalog = context.catalog;
  const ControlSet required = catalog.objectives() | catalog.basic_details();
  const Entries entries{statement, context};
  Answer answer;
  answer.derive("required", count(required))
      .derive("realised", count(required & index.realised()))
      .derive("excluded", count(required & index.excluded));
  const ControlSet follow_their_objective = catalog.basic_details() & catalog.under(index.excluded);
  const ControlSet perhaps_follow = catalog.under(perhaps_excluded(statement, context));
  entries.demand(answer, required - index.stated() - follow_their_objective - perhaps_follow);
  judge_contradicted(answer, statement, context, one_of(required, catalog));
  ((required & index.not_selected) - follow_their_objective - perhaps_follow).for_each([&](std::size_t ordinal) {
    entries.read_stance(answer, ordinal);
    answer.breach(mandatory_not_selected, entries.stance(ordinal), {entries.number(ordinal)});
  });
  return answer.met();
}

inline constexpr Breach objective_without_reason{
    .code = "no_reason",
    .message = {"統制目標{0}を対象外とする理由が記載されていません。", "Objective {0} is excluded without a reason."},
    .cure = {.kind = RemedyKind::set_value, .what = give_reason},
};

inline constexpr Breach basic_detail_excluded{
    .code = "basic_detail",
    .message = {"統制目標が対象外でないため、{0}を対象外とすることはできません。",
                "{0} is excluded while its objective is not."},
    .cure = {.kind = RemedyKind::set_value,
             .what = {"この管理策を実施するか、その統制目標とともに対象外とする合理的な理由を記載してください。",
                      "Implement the control, or exclude its objective too, with a sound reason."}},
};

inline Answer check_exclusions(const Statement& statement, const Context& context);

/// 2.2.4(3): an objective is excluded only with a reason, and a B or PB detail only with its objective.
inline constexpr Rule<Statement> exclusions_reasoned{
    {.id = "STM-2.2.4-3b",
     .clause = clause_2022("2.2.4(3)"),
     .title = {"統制目標の対象外とその理由", "Excluded objectives and their reasons"},
     .text = {"合理的に適用できない統制目標は、理由を示して、"
              "その下の末尾にBが付された詳細管理策とともに対象外とすることができる。",
              "An objective that cannot reasonably be applied may be excluded with a reason, and with it the B or PB "
              "details under it."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.4(3)"}}},
     .point = Point::basic_statement_requirements,
     .limits =
         {"理由が合理的であるかは人が判断する。"
          "改定案にのみ示されたリスク分析を理由とするもの及び対象外の統制目標の下で実施するとされた詳細管理策も、"
          "人が判断する。",
          "Whether a reason is reasonable is for a person; so are a risk analysis as ground, which only the revision "
          "knows, and a detail that is realised under an excluded objective."},
     .reads = Reads::controls},
    check_exclusions,
};

/// The reason for excluding an objective, and its ground.
inline void check_excluded_objective(Answer& answer, std::size_t ordinal, const Entries& entries) {
  constexpr Label weigh_reason{"統制目標{0}を対象外とする理由が合理的であるかを確認してください。理由：{1}",
                               "Is the reason for excluding objective {0} reasonable? {1}"};
  constexpr Label risk_analysis{
      "統制目標{0}は、リスク分析を理由として対象外とされています。"
      "この理由は改定案にのみ示されており、2.2.4(3)は合理的に適用できない場合のみを掲げています。"
      "これに当たるかを確認してください。",
      "Objective {0} is excluded on the ground of a risk analysis, which is known from the revision only; 2.2.4(3) "
      "knows only that it cannot reasonably be applied. Does that hold?"};
  const ControlEntry& entry = entries[ordinal];
  const Pointer place = entries.place(ordinal);
  entries.read_stance(answer, ordinal);
  if (!is_stated(entry.reason)) {
    answer.breach(objective_without_reason, entries.reason(ordinal), {entries.number(ordinal)});
  } else if (is_placeholder(*entry.reason)) {
    check_text(answer, *entry.reason, entries.reason(ordinal), objective_without_reason);
  } else {
    answer.read<&ControlEntry::reason>(entry, place);
    answer.judge("reason", entries.reason(ordinal), with_reason(weigh_reason, entries.id(ordinal), *entry.reason));
  }
  if (entry.ground == ExclusionGround::risk_analysis) {
    answer.read<&ControlEntry::ground>(entry, place);
    answer.judge("risk_analysis", entries.ground(ordinal), fill(risk_analysis, {entries.number(ordinal)}),
                 Severity::warning);
  }
}

inline Answer check_exclusions(const Statement& statement, const Context& context) {
  constexpr Label realised_detail{
      "統制目標{0}は対象外とされていますが、その詳細管理策{1}は実施するとされています。"
      "合理的に適用できないとの理由と整合するかを確認してください。",
      "{1} is realised while its objective {0} is excluded. Does that go with the reason that it cannot be applied?"};
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const Catalog& catalog = context.catalog;
  const ControlSet objectives = catalog.objectives() & context.index.excluded;
  const ControlSet details = catalog.basic_details() & context.index.excluded;
  const ControlSet perhaps = perhaps_excluded(statement, context) & (catalog.objectives() | catalog.basic_details());
  if (objectives.empty() && details.empty() && perhaps.empty()) return Answer::not_applicable();
  const Entries entries{statement, context};
  Answer answer;
  answer.derive("objectives_excluded", count(objectives)).derive("basic_details_excluded", count(details));
  objectives.for_each([&](std::size_t ordinal) { check_excluded_objective(answer, ordinal, entries); });
  (details - catalog.under(objectives | perhaps)).for_each([&](std::size_t ordinal) {
    entries.read_stance(answer, ordinal);
    answer.breach(basic_detail_excluded, entries.stance(ordinal), {entries.number(ordinal)});
  });
  judge_realised_details(answer, objectives, realised_detail, statement, context);
  judge_contradicted(answer, statement, context, one_of(perhaps, catalog));
  advise_on_shared_reasons(answer, entries.rows(objectives), many_weighed, statement, context);
  return answer.met();
}

}  // namespace ismap::control_criteria
