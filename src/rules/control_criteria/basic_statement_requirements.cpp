#include <ismap/rules/control_criteria/basic_statement_requirements.hpp>

#include "src/rules/control_criteria/contradicted.hpp"
#include "src/rules/control_criteria/missing_entries.hpp"
#include "src/rules/control_criteria/realised_details.hpp"
#include "src/rules/control_criteria/shared_reasons.hpp"
#include "src/rules/control_criteria/unchecked_numbers.hpp"
#include "src/rules/shown_text.hpp"

#include <ismap/catalog/revision.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/rules/control_criteria/edition.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ismap::control_criteria {
namespace {

constexpr Label state_it{"{0}の実施の有無を記載してください。", "Take a stance on {0}."};
constexpr Label not_implemented{"原則として全てを実施すべき{0}が、理由なく除かれています。",
                                "{0}, to be implemented in principle, is left out without a reason."};
constexpr Label exception{
    "原則として全てを実施すべき{0}が、理由を付して除かれています。例外の根拠は示されていません。理由：{1}",
    "{0}, to be implemented in principle, is left out with a reason; no ground for that is given. The reason: {1}"};
constexpr Label not_selected{"原則として必須である{0}が選択されていません。",
                             "{0} is mandatory in principle and not selected."};
constexpr Label no_exclusion_reason{"統制目標{0}を対象外とする理由が記載されていません。",
                                    "Objective {0} is excluded without a reason."};
constexpr Label weigh_reason{"統制目標{0}を対象外とする理由が合理的であるかを確認してください。理由：{1}",
                             "Is the reason for excluding objective {0} reasonable? {1}"};
constexpr Label risk_analysis{
    "統制目標{0}は、リスク分析を理由として対象外とされています。この理由は改定案にのみ示されており、2.2.4(3)は合理的に"
    "適用できない場合のみを掲げています。これに当たるかを確認してください。",
    "Objective {0} is excluded on the ground of a risk analysis, which is known from the revision only; 2.2.4(3) knows "
    "only that it cannot reasonably be applied. Does that hold?"};
constexpr Label basic_detail{"統制目標が対象外でないため、{0}を対象外とすることはできません。",
                             "{0} is excluded while its objective is not."};
constexpr Label realised_detail{
    "統制目標{0}は対象外とされていますが、その詳細管理策{1}は実施するとされています。合理的に適用できないとの理由と整合"
    "するかを確認してください。",
    "{1} is realised while its objective {0} is excluded. Does that go with the reason that it cannot be applied?"};
constexpr Label no_reason{"詳細管理策{0}を選択しない理由が記載されていません。",
                          "The reason for not selecting {0} is missing."};
constexpr Label not_mentioned{"詳細管理策{0}について、選択の有無も理由も記載されていません。",
                              "The statement neither selects {0} nor says why not."};
constexpr Label not_mentioned_secondary{
    "詳細管理策{0}の記載がありません。この番号は公式の文書で確認できていないため、別表3で確認してください。",
    "{0} is not stated. The number is not confirmed by an official text: check attached table 3."};
constexpr Label catalog_incomplete{
    "言明書が触れていない詳細管理策は、別表3を取り込むまで網羅的に確認できません。",
    "Detailed controls that the statement does not mention cannot all be checked: import attached table 3."};
constexpr Label new_since{
    "{0}は{1}"
    "の改定で追加された詳細管理策です。監査対象期間の開始後の改定であり、次回の言明で選択の有無を示してください。",
    "{0} was added by the revision of {1}, after the assessment period began: take a stance on it in the next "
    "statement."};
constexpr Label revised_since{
    "{0}の本文は、監査対象期間の開始後に{1}の改定で変わりました。個別管理策を見直してください。",
    "The text of {0} changed with the revision of {1}, after the assessment period began: look at its individual "
    "control again."};
constexpr Label reasons_not_checked{
    "選択しないとされた詳細管理策のうち{1}件（{0}）は、別表3の全体が読み込まれていないため、番号を確認できません"
    "（--catalog）。",
    "Of the detailed controls not selected, the numbers of {1} ({0}) could not be checked, attached table 3 not being "
    "at hand as a whole (--catalog)."};
constexpr Label individual_controls_not_checked{
    "個別管理策を記載する詳細管理策のうち{1}件（{0}）は、別表3の全体が読み込まれていないため、番号を確認できません"
    "（--catalog）。",
    "Of the detailed controls with an individual control, the numbers of {1} ({0}) could not be checked, attached "
    "table "
    "3 not being at hand as a whole (--catalog)."};
constexpr Label many_without_entry{"次の{1}件の記載がありません（{0}）。版と番号が合っていません（STM-2.2）。",
                                   "Not stated: {1} ({0}). Edition and numbers do not fit: see STM-2.2."};

/// The statement's entries by ordinal, and the diagnostics that point at them.
class Entries {
 public:
  Entries(const Statement& statement, const Context& context) : statement_(statement), context_(context) {}

  /// The rows of `ordinals`, none of which may be missing.
  std::vector<Row> rows(const ControlSet& ordinals) const {
    std::vector<Row> found;
    ordinals.for_each([&](std::size_t ordinal) { found.push_back(row(ordinal)); });
    return found;
  }

  const ControlEntry& operator[](std::size_t ordinal) const { return statement_.controls[row(ordinal)]; }
  Row row(std::size_t ordinal) const { return *context_.index.row_of[ordinal]; }
  Pointer all() const { return context_.statement / path<&Statement::controls>; }
  Pointer stance(std::size_t ordinal) const { return context_.control(row(ordinal)) / path<&ControlEntry::stance>; }
  Pointer reason(std::size_t ordinal) const { return context_.control(row(ordinal)) / path<&ControlEntry::reason>; }
  Pointer ground(std::size_t ordinal) const { return context_.control(row(ordinal)) / path<&ControlEntry::ground>; }
  std::string id(std::size_t ordinal) const { return context_.catalog[ordinal].id.string(); }

  void read_stance(Answer& answer, std::size_t ordinal) const {
    answer.read(stance(ordinal), std::string{name_of((*this)[ordinal].stance)});
  }

  void demand(Answer& answer, const ControlSet& missing) const {
    if (missing.empty() || demand_at_once(answer, "no_entry", missing)) return;
    missing.for_each([&](std::size_t ordinal) {
      const std::string number = id(ordinal);
      answer.breach("no_entry", all(), fill(no_entry, {number}), fill(state_it, {number}));
    });
  }

  /// One breach for all if the statement is on the numbers of another edition; otherwise does nothing. True if it is.
  bool demand_at_once(Answer& answer, std::string_view code, const ControlSet& missing) const {
    if (!edition_of_numbers(statement_, context_)) return false;
    std::vector<ControlId> numbers;
    for (const std::size_t ordinal : missing) numbers.push_back(context_.catalog[ordinal].id);
    answer.breach(code, all(),
                  fill_named(many_without_entry, detail::names_of(numbers), std::to_string(numbers.size())));
    return true;
  }

 private:
  const Statement& statement_;
  const Context& context_;
};

/// Whether an entry is for one of `controls`.
auto one_of(const ControlSet& controls, const Catalog& catalog) {
  return [&controls, &catalog](const ControlEntry& entry) {
    const std::optional<std::size_t> ordinal = catalog.find(entry.id);
    return ordinal && controls.contains(*ordinal);
  };
}

Answer check_all_in_principle(const ControlSet& required, const Statement& statement, const Context& context) {
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const StatementIndex& index = context.index;
  const Entries entries{statement, context};
  Answer answer;
  answer.derive("required", count(required)).derive("realised", count(required & index.realised()));
  entries.demand(answer, required - index.stated());
  judge_contradicted(answer, statement, context, one_of(required, context.catalog));
  (required & (index.excluded | index.not_selected)).for_each([&](std::size_t ordinal) {
    entries.read_stance(answer, ordinal);
    const std::optional<std::string>& reason = entries[ordinal].reason;
    if (is_stated(reason) && is_placeholder(*reason))
      require_text(answer, *reason, entries.reason(ordinal), not_implemented);
    else if (is_stated(reason))
      answer.judge("exception", entries.reason(ordinal), fill(exception, {entries.id(ordinal), detail::shown(*reason)}),
                   Severity::warning);
    else
      answer.breach("not_implemented", entries.stance(ordinal), fill(not_implemented, {entries.id(ordinal)}));
  });
  answer.hold();
  return answer;
}

/// A detail of the controls criteria that is not in the catalogue and not marked as basic.
bool is_unlisted_optional(ControlId id) {
  return id.chapter() >= 5 && id.depth() == 4 && id.suffix != Suffix::b && id.suffix != Suffix::pb;
}

bool is_optional(ControlId id, const Catalog& catalog) {
  if (const std::optional<std::size_t> ordinal = catalog.find(id)) return catalog.optional_details().contains(*ordinal);
  return !catalog.is_complete() && is_unlisted_optional(id);
}

void check_reasons(Answer& answer, const Statement& statement, const Context& context) {
  for (const Row row : context.index.without_reason) {
    const ControlId id = statement.controls[row].id;
    if (is_optional(id, context.catalog))
      answer.breach("no_reason", context.control(row) / path<&ControlEntry::reason>, fill(no_reason, {id.string()}));
  }
  for (const Row row : context.index.reason_held_open) {
    const ControlEntry& entry = statement.controls[row];
    if (is_optional(entry.id, context.catalog))
      require_text(answer, *entry.reason, context.control(row) / path<&ControlEntry::reason>, no_reason);
  }
  judge_contradicted(answer, statement, context, [&](const ControlEntry& entry) {
    return !is_realised(entry) && is_optional(entry.id, context.catalog);
  });
}

/// The optional details that are left out, in the catalogue or not.
std::vector<Row> optional_details_left_out(const Statement& statement, const Context& context) {
  const StatementIndex& index = context.index;
  std::vector<Row> rows =
      Entries{statement, context}.rows(context.catalog.optional_details() & (index.excluded | index.not_selected));
  for (const UnlistedDetail& detail : index.unlisted_details)
    if (detail.is_left_out()) rows.push_back(detail.row);
  return rows;
}

void check_unmentioned(Answer& answer, const ControlSet& unmentioned, const Statement& statement,
                       const Context& context) {
  if (unmentioned.empty()) return;
  const Date period_first = statement.assessment_period.first;
  const Entries entries{statement, context};
  if (const ControlSet required = unmentioned & controls_in_force(context.catalog, period_first);
      !required.empty() && entries.demand_at_once(answer, "not_mentioned", required))
    return;
  answer.read(context.statement / path<&Statement::assessment_period, &Period::first>, period_first)
      .derive("optional_details_not_mentioned", count(unmentioned));
  unmentioned.for_each([&](std::size_t ordinal) {
    const Control& control = context.catalog[ordinal];
    const std::optional<Date> added_on = first_day_of_revision(control.since);
    if (added_on && *added_on > period_first) return;
    if (control.confidence == Confidence::secondary || control.confidence == Confidence::official_draft_comment)
      answer.judge("not_mentioned", entries.all(), fill(not_mentioned_secondary, {entries.id(ordinal)}),
                   Severity::warning);
    else
      answer.breach("not_mentioned", entries.all(), fill(not_mentioned, {entries.id(ordinal)}));
  });
}

/// What revisions since the first day of the assessment period added or changed. It is not asked for in this statement;
/// the next one will need it.
void advise_news(Answer& answer, const Statement& statement, const Context& context) {
  const Date first = statement.assessment_period.first;
  const Entries entries{statement, context};
  for (const ControlRevision& news : revisions_after(context.catalog, first, context.reference_date)) {
    const bool has_entry = context.index.stated().contains(news.ordinal);
    const std::string id = entries.id(news.ordinal);
    if (news.kind == RevisionKind::added && !has_entry)
      answer.advise("new_since", entries.all(), fill(new_since, {id, news.revision}));
    else if (news.kind == RevisionKind::revised && has_entry)
      answer.advise("revised_since", context.control(entries.row(news.ordinal)),
                    fill(revised_since, {id, news.revision}));
  }
}

bool implements_a_detail(const Context& context) {
  if (!(context.index.implemented & context.catalog.details()).empty()) return true;
  return std::ranges::any_of(context.index.unlisted_details, [](const UnlistedDetail& detail) {
    return detail.stance == Stance::implemented && !detail.is_undecided;
  });
}

}  // namespace

Answer check_governance(const Statement& statement, const Context& context) {
  return check_all_in_principle(context.catalog.governance(), statement, context);
}

Answer check_management(const Statement& statement, const Context& context) {
  return check_all_in_principle(context.catalog.management(), statement, context);
}

Answer check_objectives_and_basic_details(const Statement& statement, const Context& context) {
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
    answer.breach("not_selected", entries.stance(ordinal), fill(not_selected, {entries.id(ordinal)}));
  });
  answer.hold();
  return answer;
}

Answer check_exclusions(const Statement& statement, const Context& context) {
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const Catalog& catalog = context.catalog;
  const ControlSet objectives = catalog.objectives() & context.index.excluded;
  const ControlSet details = catalog.basic_details() & context.index.excluded;
  const ControlSet perhaps = perhaps_excluded(statement, context) & (catalog.objectives() | catalog.basic_details());
  if (objectives.empty() && details.empty() && perhaps.empty()) return Answer::not_applicable();
  const Entries entries{statement, context};
  Answer answer;
  answer.derive("objectives_excluded", count(objectives)).derive("basic_details_excluded", count(details));
  objectives.for_each([&](std::size_t ordinal) {
    entries.read_stance(answer, ordinal);
    const std::optional<std::string>& reason = entries[ordinal].reason;
    if (!is_stated(reason))
      answer.breach("no_reason", entries.reason(ordinal), fill(no_exclusion_reason, {entries.id(ordinal)}));
    else if (is_placeholder(*reason))
      require_text(answer, *reason, entries.reason(ordinal), no_exclusion_reason);
    else
      answer.read(entries.reason(ordinal), *reason)
          .judge("reason", entries.reason(ordinal), fill(weigh_reason, {entries.id(ordinal), detail::shown(*reason)}));
    if (entries[ordinal].ground == ExclusionGround::risk_analysis)
      answer.read(entries.ground(ordinal), std::string{name_of(ExclusionGround::risk_analysis)})
          .judge("risk_analysis", entries.ground(ordinal), fill(risk_analysis, {entries.id(ordinal)}),
                 Severity::warning);
  });
  (details - catalog.under(objectives | perhaps)).for_each([&](std::size_t ordinal) {
    entries.read_stance(answer, ordinal);
    answer.breach("basic_detail", entries.stance(ordinal), fill(basic_detail, {entries.id(ordinal)}));
  });
  judge_realised_details(answer, objectives, realised_detail, statement, context);
  judge_contradicted(answer, statement, context, one_of(perhaps, catalog));
  advise_on_shared_reasons(answer, entries.rows(objectives), many_weighed, statement, context);
  answer.hold();
  return answer;
}

Answer check_optional_details(const Statement& statement, const Context& context) {
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
  answer.hold();
  return answer;
}

Answer check_individual_controls(const Statement& statement, const Context& context) {
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  Answer answer;
  for (const Row row : context.index.without_individual_control)
    answer.breach("no_individual_control", context.control(row) / path<&ControlEntry::individual_control>,
                  fill(no_individual_control, {statement.controls[row].id.string()}));
  for (const Row row : context.index.individual_control_held_open)
    require_text(answer, *statement.controls[row].individual_control,
                 context.control(row) / path<&ControlEntry::individual_control>, no_individual_control);
  judge_contradicted(answer, statement, context, [&](const ControlEntry& entry) {
    return entry.stance == Stance::implemented && level_as_stated(entry.id, context.catalog) == Level::detail;
  });
  judge_unchecked(answer, individual_controls_not_checked, context,
                  [](Stance stance) { return stance == Stance::implemented; });
  if (implements_a_detail(context))
    answer
        .derive("without_individual_control",
                static_cast<std::int64_t>(context.index.without_individual_control.size()))
        .hold();
  return answer;
}

}  // namespace ismap::control_criteria
