// The revision of 2025: the governance and management criteria, the objectives and the detailed controls.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/entries.hpp>
#include <ismap/rules/control_criteria/outside_services.hpp>
#include <ismap/rules/control_criteria/revised_edition.hpp>
#include <ismap/rules/control_criteria/rows.hpp>
#include <ismap/rules/remark.hpp>
#include <ismap/rules/rule.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <utility>
#include <vector>

namespace ismap::control_criteria {

inline constexpr Breach no_entry_in_revision{
    .code = no_entry.code,
    .message = no_entry.message,
    .cure = add_control_entry,
};

inline constexpr Breach left_out_without_exception{
    .code = "left_out",
    .message = {"例外なく実施すべき{0}が除かれています。", "{0} is left out, and no exception is provided for."},
    .cure = {.kind = RemedyKind::set_value,
             .what = {"例外は定められていません。実施してください。", "Implement it: no exception is provided for."}},
};

inline Answer check_revised_governance_and_management(const Statement& statement, const Context& context);

/// 2.2(1) and (2): all governance and management criteria are implemented.
inline constexpr Rule<Statement> revision_governance_and_management{
    {.id = "STM25-1",
     .clause = clause_draft_2025("2.2, 2.2(1), 2.2(2)"),
     .title = {"改定案：ガバナンス基準及びマネジメント基準", "Revision of 2025: governance and management criteria"},
     .text =
         {"ガバナンス基準及びマネジメント基準は、例外なく全てを実施する。"
          "登録された基盤サービスの統制は引き継ぐことができる。",
          "All governance and management criteria are implemented, without the words \"in principle\". Controls of a "
          "registered base service may be taken over."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_revision_2025, {"基本言明要件", "basic statement requirements"}}}},
     .in_force = day_not_known,
     .point = Point::basic_statement_requirements,
     .limits =
         {"適用日が公表されるまでは、満たすとの判定をしない。"
          "両基準の番号は公表されていないため、全てが記載されているかは、両基準の行があり、"
          "改定案の322件の詳細管理策と公表資料にある統制目標とを全て含む表を取り込まない限り、人が判断する。",
          "Nothing is held to be met until the day of application is known. The numbers of neither criteria are "
          "public: whether all are stated is for a person, unless a table is imported that has rows of both, the 322 "
          "detailed controls of the draft and every objective that public sources show."}},
    check_revised_governance_and_management,
};

/// Controls that are taken over from a base service: those of the governance and management criteria, or all others.
inline Answer check_inheritance(bool of_governance_and_management, const Statement& statement, const Context& context) {
  const auto is_concerned = [&](const ControlEntry& entry) {
    const std::optional<Level> level = level_as_stated(entry.id, context.catalog);
    return (level == Level::governance || level == Level::management) == of_governance_and_management;
  };
  std::vector<Row> rows;
  std::ranges::copy_if(context.index.taken_over, std::back_inserter(rows),
                       [&](Row row) { return is_concerned(statement.controls[row]); });
  Answer answer = check_inherited_rows(rows, statement, context);
  judge_contradicted(answer, statement, context, is_concerned);
  return answer;
}

/// The stance of `row` is the breach.
inline void refuse_stance(Answer& answer, const Breach& breach, Row row, const Statement& statement,
                          const Context& context) {
  const ControlEntry& entry = statement.controls[row];
  const Pointer place = context.control(row);
  answer.read<&ControlEntry::stance>(entry, place);
  answer.breach(breach, {place / path<&ControlEntry::stance>, entry.id}, {entry.id.string()});
}

/// All of `required`, the controls of `level`, are stated and none is left out.
inline void require_all(Answer& answer, Level level, const ControlSet& required, const Label& name,
                        const Statement& statement, const Context& context) {
  constexpr Label numbers_not_public{
      "改定後の{0}の番号は公表されていないため、全てが記載されているかを確認してください。",
      "The numbers of the revised {0} are not public: are all of them stated?"};
  const Pointer controls = context.statement / path<&Statement::controls>;
  const auto is_left_out = [&](const ControlEntry& entry) {
    const bool out = entry.stance == Stance::excluded || entry.stance == Stance::not_selected;
    return out && level_as_stated(entry.id, context.catalog) == level;
  };
  for (const Row row : rows_where(statement, context, is_left_out))
    refuse_stance(answer, left_out_without_exception, row, statement, context);
  (required - context.index.stated()).for_each([&](std::size_t ordinal) {
    const ControlId id = context.catalog[ordinal].id;
    answer.breach(no_entry_in_revision, {controls, id}, {id.string()});
  });
  if (required.empty() || !context.catalog.is_complete())
    answer.judge("numbers_not_public", controls, fill(numbers_not_public, {name}));
  else
    answer.met();
}

inline Answer check_revised_governance_and_management(const Statement& statement, const Context& context) {
  constexpr Label governance_name{"ガバナンス基準", "governance criteria"};
  constexpr Label management_name{"マネジメント基準", "management criteria"};
  if (!is_revised(statement)) return Answer::not_applicable();
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const Catalog& catalog = context.catalog;
  const ControlSet known = catalog.governance() | catalog.management();
  Answer answer = check_inheritance(true, statement, context);
  answer.derive("required", count(known)).derive("realised", count(known & context.index.realised()));
  require_all(answer, Level::governance, catalog.governance(), governance_name, statement, context);
  require_all(answer, Level::management, catalog.management(), management_name, statement, context);
  return with_day(std::move(answer), statement, context);
}

inline constexpr Breach no_selection_in_revision{
    .code = "not_selected",
    .message = {"{0}が「選択しない」とされています。改定案に選択制はなく、実施しないものは理由を示して対象外とします。",
                "{0} is marked as not selected. The revision has no choice: what is not implemented is excluded with a "
                "reason."},
    .cure = {.kind = RemedyKind::set_value,
             .what = {"実施するか、理由を示して対象外としてください。", "Implement it, or exclude it with a reason."}},
};

inline Answer check_revised_objectives_and_details(const Statement& statement, const Context& context);

/// 2.2(3): all objectives and all detailed controls are implemented in principle.
inline constexpr Rule<Statement> revision_objectives_and_details{
    {.id = "STM25-2",
     .clause = clause_draft_2025("2.2, 2.2(3)"),
     .title = {"改定案：統制目標及び詳細管理策", "Revision of 2025: objectives and detailed controls"},
     .text = {"統制目標（X.X）及び詳細管理策（X.X.X）は原則として全て実施し、B及びPBの区別は廃止する。"
              "登録された基盤サービスの統制は引き継ぐことができる。",
              "All objectives (X.X) and all detailed controls (X.X.X) are implemented in principle; the marks B and PB "
              "go. Controls of a registered base service may be taken over."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_revision_2025, {"基本言明要件", "basic statement requirements"}}}},
     .in_force = day_not_known,
     .point = Point::basic_statement_requirements,
     .limits =
         {"適用日が公表されるまでは、満たすとの判定をしない。"
          "統制目標の番号は1件を除きISO/IEC 27002:2022によるものであり、"
          "改定案の322件の詳細管理策と公表資料にある統制目標とを全て含む表を取り込まない限り、"
          "全てが記載されているかは人が判断する。",
          "Nothing is held to be met until the day of application is known. All objective numbers but one are those of "
          "ISO/IEC 27002:2022: whether all are stated is for a person, unless a table is imported that has the 322 "
          "detailed controls of the draft and every objective that public sources show."}},
    check_revised_objectives_and_details,
};

/// Of every draft of a statement under the revision.
inline constexpr Remark draft_not_in_force{
    .rule = &revision_objectives_and_details,
    .code = "not_in_force",
    .severity = Severity::warning,
    .message =
        {"改定後の管理基準の適用の日は公表資料で確認されていません。"
         "この言明書案は、適用の日の確認及び人による照合の前に提出することができません。",
         "The day from which the revision applies is not known. The draft is not to be filed before that day is known "
         "and a person has checked it."},
};

inline constexpr Remark drafted_by_standard{
    .rule = &revision_objectives_and_details,
    .code = "iso_mapping",
    .severity = Severity::warning,
    .message =
        {"統制目標の対応は、国際規格の新旧の対応によるものです。"
         "改定後の管理基準と現行の管理基準との公式の対応表は公表資料で確認されていません。",
         "Objectives go along the correspondence of the two editions of the international standard. No official table "
         "of correspondence of the Control Criteria could be found."},
    .remedy = {"各行を移行元と照合し、確定してください。", "Check each line against its sources."},
};

inline constexpr Remark draft_without_details{
    .rule = &revision_objectives_and_details,
    .code = "details_missing",
    .severity = Severity::warning,
    .message =
        {"公表された改定案の概要では詳細管理策は322項目ですが、この管理策の一覧に収録されているのは{0}項目です。"
         "他の詳細管理策は、この言明書案にも要確認事項にもありません。",
         "The published outline gives 322 details of the revision; the catalogue lists {0}. The others are neither in "
         "the draft nor on the worklist."},
    .remedy = {"改定後の管理基準の表を取り込んで再度実行してください。",
               "Import the table of the revision and migrate again."},
};

/// Each of `unstated` is a breach. A reviewer decides where the objective is excluded, and on numbers that only the
/// base standard has.
inline void check_unstated(Answer& answer, const ControlSet& unstated, const Statement& statement,
                           const Context& context) {
  constexpr Label no_entry_unconfirmed{
      "{1}件の記載がありません（{0}）。"
      "いずれも規格による番号であり、改定後の管理基準にあるかは管理策の表で確認してください。",
      "Not stated: {1} ({0}). These are numbers of the base standard: check the table of controls whether they stand."};
  constexpr Label under_excluded{
      "{0}の記載がありません。属する統制目標は対象外ですが、詳細管理策の記載を省けるかは示されていません。",
      "{0} is not stated. Its objective is excluded; whether its own entry may then be left out is not said."};
  const Catalog& catalog = context.catalog;
  const Pointer controls = context.statement / path<&Statement::controls>;
  const ControlSet with_their_objective = catalog.under(context.index.excluded | perhaps_excluded(statement, context));
  std::vector<ControlId> unconfirmed;
  unstated.for_each([&](std::size_t ordinal) {
    const ControlId id = catalog[ordinal].id;
    if (with_their_objective.contains(ordinal))
      answer.judge("under_excluded", {controls, id}, fill(under_excluded, {id.string()}));
    else if (!is_confirmed(catalog[ordinal]))
      unconfirmed.push_back(id);
    else
      answer.breach(no_entry_in_revision, {controls, id}, {id.string()});
  });
  if (!unconfirmed.empty())
    answer.judge("no_entry_unconfirmed", controls, with_numbers(no_entry_unconfirmed, unconfirmed), Severity::warning);
}

inline Answer check_revised_objectives_and_details(const Statement& statement, const Context& context) {
  constexpr Label revised_catalog_incomplete{
      "改定後の統制目標及び詳細管理策の全ては確認できていません。"
      "全てを含む管理策の表を取り込むか、全てが記載されているかを確認してください。",
      "Not all objectives and detailed controls of the revision are known: import the whole table of controls, or "
      "check that all are stated."};
  if (!is_revised(statement)) return Answer::not_applicable();
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const StatementIndex& index = context.index;
  const ControlSet required = context.catalog.objectives() | context.catalog.details();
  Answer answer = check_inheritance(false, statement, context);
  answer.derive("required", count(required))
      .derive("realised", count(required & index.realised()))
      .derive("excluded", count(required & index.excluded));
  check_unstated(answer, required - index.stated(), statement, context);
  const auto is_not_selected = [&](const ControlEntry& entry) {
    return entry.stance == Stance::not_selected && is_of_controls_criteria(entry.id, context);
  };
  for (const Row row : rows_where(statement, context, is_not_selected))
    refuse_stance(answer, no_selection_in_revision, row, statement, context);
  if (context.catalog.is_complete())
    answer.met();
  else
    answer.judge("catalog_incomplete", context.statement / path<&Statement::controls>, revised_catalog_incomplete);
  return with_day(std::move(answer), statement, context);
}

}  // namespace ismap::control_criteria
