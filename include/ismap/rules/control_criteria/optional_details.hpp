// Control Criteria 2.2.4(3): the details that are selected as needed.
#pragma once

#include <ismap/catalog/revision.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/rules/control_criteria/entries.hpp>
#include <ismap/rules/control_criteria/left_out.hpp>
#include <ismap/rules/control_criteria/rows.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ismap::control_criteria {

inline constexpr Breach detail_without_reason{
    .code = "no_reason",
    .message = {"詳細管理策{0}を選択しない理由が記載されていません。", "The reason for not selecting {0} is missing."},
    .cure = {.kind = RemedyKind::set_value, .what = give_reason},
};

inline constexpr Breach not_mentioned{
    .code = "not_mentioned",
    .message = {"詳細管理策{0}について、選択の有無も理由も記載されていません。",
                "The statement neither selects {0} nor says why not."},
    .cure = {.kind = RemedyKind::add_entry,
             .what = {"選択するか、選択しない理由を付して記載してください。",
                      "Select it, or state it with the reason for not selecting it."},
             .together = CuredTogether::with_one_message},
};

inline Answer check_optional_details(const Statement& statement, const Context& context);

/// 2.2.4(3): each of the other details is selected, or left out with a reason.
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
         {"理由の内容は監査の対象外であるが、仮の記載と見られる理由は人が確認する。"
          "別表3を取り込むまで、言明書が触れていない詳細管理策は公表資料で確認できたものに限り確認し、"
          "番号を確認できないものは人が判断する。",
          "What the reasons say is not assessed; one that looks like a placeholder is for a person. Until attached "
          "table 3 is imported, only the detailed controls known from public sources can be missed, and those whose "
          "number cannot be checked are for a person."},
     .reads = Reads::entries},
    check_optional_details,
};

/// Whether it is a detail that need not be selected. A number that the catalogue does not list may be one, as long as
/// the catalogue is incomplete and nothing marks it as basic.
inline bool is_optional_detail(ControlId id, const Catalog& catalog) {
  if (const std::optional<std::size_t> ordinal = catalog.find(id)) return catalog.optional_details().contains(*ordinal);
  return !catalog.is_complete() && id.chapter() >= 5 && id.depth() == 4 && id.suffix != Suffix::b &&
         id.suffix != Suffix::pb;
}

/// Each optional detail that is left out carries a reason.
inline void check_reasons(Answer& answer, const Statement& statement, const Context& context) {
  for (const Row row : context.index.without_reason) {
    const ControlId id = statement.controls[row].id;
    if (is_optional_detail(id, context.catalog))
      answer.breach(detail_without_reason, {context.control(row) / path<&ControlEntry::reason>, id}, {id.string()});
  }
  for (const Row row : context.index.reason_held_open) {
    const ControlEntry& entry = statement.controls[row];
    if (is_optional_detail(entry.id, context.catalog))
      check_text(answer, *entry.reason, {context.control(row) / path<&ControlEntry::reason>, entry.id},
                 detail_without_reason);
  }
  judge_contradicted(answer, statement, context, [&](const ControlEntry& entry) {
    return !is_realised(entry) && is_optional_detail(entry.id, context.catalog);
  });
}

/// The optional details that are left out, in the catalogue or not.
inline std::vector<Row> optional_details_left_out(const Statement& statement, const Context& context) {
  const StatementIndex& index = context.index;
  std::vector<Row> rows =
      Entries{statement, context}.rows(context.catalog.optional_details() & (index.excluded | index.not_selected));
  for (const UnlistedDetail& detail : index.unlisted_details)
    if (detail.is_left_out()) rows.push_back(detail.row);
  return rows;
}

/// Each optional detail in force on the first day of the assessment period is mentioned. Where no official text
/// confirms the number, a reviewer decides.
inline void check_unmentioned(Answer& answer, const ControlSet& unmentioned, const Statement& statement,
                              const Context& context) {
  constexpr Label not_mentioned_secondary{
      "詳細管理策{0}の記載がありません。この番号は公式の文書で確認できていないため、別表3で確認してください。",
      "{0} is not stated. The number is not confirmed by an official text: check attached table 3."};
  if (unmentioned.empty()) return;
  const Date period_first = statement.assessment_period.first;
  const Entries entries{statement, context};
  if (const ControlSet required = unmentioned & controls_in_force(context.catalog, period_first);
      !required.empty() && entries.demand_at_once(answer, not_mentioned, required))
    return;
  answer.read<&Statement::assessment_period, &Period::first>(statement, context.statement);
  answer.derive("optional_details_not_mentioned", count(unmentioned));
  unmentioned.for_each([&](std::size_t ordinal) {
    const Control& control = context.catalog[ordinal];
    const std::optional<Date> added_on = first_day_of_revision(control.since);
    if (added_on && *added_on > period_first) return;
    if (control.confidence == Confidence::secondary || control.confidence == Confidence::official_draft_comment)
      answer.judge("not_mentioned", entries.in_list(ordinal), fill(not_mentioned_secondary, {entries.number(ordinal)}),
                   Severity::warning);
    else
      answer.breach(not_mentioned, entries.in_list(ordinal), {entries.number(ordinal)});
  });
}

/// What revisions since the first day of the assessment period added or changed. It is not asked for in this statement;
/// the next one will need it.
inline void advise_news(Answer& answer, const Statement& statement, const Context& context) {
  constexpr Label new_since{
      "{0}は{1}の改定で追加された詳細管理策です。"
      "監査対象期間の開始後の改定であり、次回の言明で選択の有無を示してください。",
      "{0} was added by the revision of {1}, after the assessment period began: take a stance on it in the next "
      "statement."};
  constexpr Label revised_since{
      "{0}の本文は、監査対象期間の開始後に{1}の改定で変わりました。個別管理策を見直してください。",
      "The text of {0} changed with the revision of {1}, after the assessment period began: look at its individual "
      "control again."};
  const Date first = statement.assessment_period.first;
  const Entries entries{statement, context};
  for (const ControlRevision& news : revisions_after(context.catalog, first, context.reference_date)) {
    const bool has_entry = context.index.stated().contains(news.ordinal);
    const std::string number = entries.number(news.ordinal);
    if (news.kind == RevisionKind::added && !has_entry)
      answer.advise("new_since", entries.in_list(news.ordinal), fill(new_since, {number, news.revision}));
    else if (news.kind == RevisionKind::revised && has_entry)
      answer.advise("revised_since", {entries.place(news.ordinal), entries.id(news.ordinal)},
                    fill(revised_since, {number, news.revision}));
  }
}

inline Answer check_optional_details(const Statement& statement, const Context& context) {
  constexpr Label catalog_incomplete{
      "言明書が触れていない詳細管理策は、別表3を取り込むまで網羅的に確認できません。",
      "Detailed controls that the statement does not mention cannot all be checked: import attached table 3."};
  constexpr Label reasons_not_checked{
      "選択しないとされた詳細管理策のうち{1}件（{0}）は、別表3の全体が読み込まれていないため、"
      "番号を確認できません（--catalog）。",
      "Of the detailed controls not selected, the numbers of {1} ({0}) could not be checked, attached table 3 not "
      "being at hand as a whole (--catalog)."};
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const StatementIndex& index = context.index;
  const ControlSet& known = context.catalog.optional_details();
  Answer answer;
  answer.derive("optional_details_known", count(known))
      .derive("optional_details_left_out", count(known & (index.excluded | index.not_selected)));
  check_reasons(answer, statement, context);
  advise_on_shared_reasons(answer, optional_details_left_out(statement, context), many_details, statement, context);
  check_unmentioned(answer, known - index.stated(), statement, context);
  advise_news(answer, statement, context);
  if (!context.catalog.is_complete())
    answer.advise("catalog_incomplete", context.statement / path<&Statement::controls>, catalog_incomplete);
  judge_unchecked(answer, reasons_not_checked, context, [](Stance stance) { return !is_realised(stance); });
  return answer.met();
}

}  // namespace ismap::control_criteria
