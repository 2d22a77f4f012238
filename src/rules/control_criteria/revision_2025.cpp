#include <ismap/rules/control_criteria/revision_2025.hpp>

#include "src/catalog/control_names.hpp"
#include "src/rules/control_criteria/contradicted.hpp"
#include "src/rules/control_criteria/missing_entries.hpp"
#include "src/rules/control_criteria/realised_details.hpp"
#include "src/rules/control_criteria/shared_reasons.hpp"
#include "src/rules/shown_text.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/rules/control_criteria/changed_controls.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/control_criteria/outside_services.hpp>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ismap::control_criteria {
namespace {

constexpr Label no_entry_unconfirmed{
    "{1}件の記載がありません（{0}）。いずれも規格による番号であり、改定後の管理基準にあるかは管理策の表で確認して"
    "ください。",
    "Not stated: {1} ({0}). These are numbers of the base standard: check the table of controls whether they stand."};
constexpr Label under_excluded{
    "{0}の記載がありません。属する統制目標は対象外ですが、詳細管理策の記載を省けるかは示されていません。",
    "{0} is not stated. Its objective is excluded; whether its own entry may then be left out is not said."};
constexpr Label left_out{"例外なく実施すべき{0}が除かれています。",
                         "{0} is left out, and no exception is provided for."};
constexpr Label no_selection_in_revision{
    "{0}が「選択しない」とされています。改定案に選択制はなく、実施しないものは理由を示して対象外とします。",
    "{0} is marked as not selected. The revision has no choice: what is not implemented is excluded with a reason."};
constexpr Label numbers_not_public{
    "改定後の{0}の番号は公表されていないため、全てが記載されているかを確認してください。",
    "The numbers of the revised {0} are not public: are all of them stated?"};
constexpr Label governance_name{"ガバナンス基準", "governance criteria"};
constexpr Label management_name{"マネジメント基準", "management criteria"};
constexpr Label revised_catalog_incomplete{
    "改定後の統制目標及び詳細管理策の全ては確認できていません。全てを含む管理策の表を取り込むか、全てが記載されている"
    "かを確認してください。",
    "Not all objectives and detailed controls of the revision are known: import the whole table of controls, or check "
    "that all are stated."};
constexpr Label no_reason_in_revision{"{0}を対象外とする理由が記載されていません。",
                                      "{0} is excluded without a reason."};
constexpr Label no_ground{
    "{0}を対象外とする理由の種別（合理的な適用が不可能、又はリスク分析の結果、実施不要）が示されていません。",
    "On which of the two grounds {0} is excluded is not given: not applicable, or not needed by risk analysis."};
constexpr Label weigh_applicability{"{0}が合理的に適用できないとする理由を確認してください。理由：{1}",
                                    "Is it reasonable that {0} cannot be applied? {1}"};
constexpr Label weigh_risk_analysis{"{0}を不要としたリスク分析が適切であるかを確認してください。理由：{1}",
                                    "Did the risk analysis properly find {0} not needed? {1}"};
constexpr Label realised_in_revision{
    "統制目標{0}は対象外とされていますが、その詳細管理策{1}は実施するとされています。対象外とする理由と整合するかを確認"
    "してください。",
    "{1} is realised while its objective {0} is excluded. Does that go with the reason for excluding it?"};
constexpr Label many_without_individual_control{
    "個別管理策の記載のない詳細管理策が{0}件あります。版と番号が合っていません（STM-2.2）。",
    "The individual control is missing for {0} detailed controls. Edition and numbers do not fit: see STM-2.2."};
constexpr Label moved{
    "言明書及び経営者確認書の記載事項は登録規則に移ります。移動後の条文は公表されていないため、現行の2.2及び2.3と同じ"
    "義務と仮定して評価しました。",
    "The contents of statement and representation move to the registration rules. The new text is not public; the same "
    "duties as in today's 2.2 and 2.3 were assumed."};

std::string id_of(std::size_t ordinal, const Context& context) {
  return context.catalog[ordinal].id.string();
}

/// The rows that `wanted` picks, by control id, so that the order of the statement shows nowhere. One row a number;
/// none of rows that contradict each other.
template <class Wanted>
std::vector<Row> rows_where(const Statement& statement, const Context& context, Wanted&& wanted) {
  std::vector<Row> rows;
  for (Row row = 0; row < statement.controls.size(); ++row) {
    const ControlEntry& entry = statement.controls[row];
    if (wanted(entry) && !context.index.is_undecided(entry.id)) rows.push_back(row);
  }
  std::ranges::stable_sort(rows, {}, [&](Row row) { return statement.controls[row].id; });
  const auto [last, end] = std::ranges::unique(rows, {}, [&](Row row) { return statement.controls[row].id.number(); });
  rows.erase(last, end);
  return rows;
}

bool is_controls_criteria(ControlId id, const Context& context) {
  const std::optional<Level> level = level_as_stated(id, context.catalog);
  return level == Level::objective || level == Level::detail;
}

/// The inheritance of governance and management controls, or that of all other rows.
Answer check_inheritance(bool of_governance_and_management, const Statement& statement, const Context& context) {
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

void refuse_stance(Answer& answer, std::string_view code, Row row, const Label& message, const Statement& statement,
                   const Context& context) {
  const ControlEntry& entry = statement.controls[row];
  const Pointer at = context.control(row) / path<&ControlEntry::stance>;
  answer.read(at, std::string{name_of(entry.stance)}).breach(code, at, fill(message, {entry.id.string()}));
}

void require_all(Answer& answer, Level level, const ControlSet& required, const Label& name, const Statement& statement,
                 const Context& context) {
  const Pointer controls = context.statement / path<&Statement::controls>;
  const auto is_left_out = [&](const ControlEntry& entry) {
    const bool out = entry.stance == Stance::excluded || entry.stance == Stance::not_selected;
    return out && level_as_stated(entry.id, context.catalog) == level;
  };
  for (const Row row : rows_where(statement, context, is_left_out))
    refuse_stance(answer, "left_out", row, left_out, statement, context);
  (required - context.index.stated()).for_each([&](std::size_t ordinal) {
    answer.breach("no_entry", controls, fill(no_entry, {id_of(ordinal, context)}));
  });
  if (required.empty() || !context.catalog.is_complete())
    answer.judge("numbers_not_public", controls, fill_named(numbers_not_public, name));
  else
    answer.hold();
}

void check_unstated(Answer& answer, const ControlSet& unstated, const Statement& statement, const Context& context) {
  const Catalog& catalog = context.catalog;
  const Pointer controls = context.statement / path<&Statement::controls>;
  const ControlSet with_their_objective = catalog.under(context.index.excluded | perhaps_excluded(statement, context));
  std::vector<ControlId> unconfirmed;
  unstated.for_each([&](std::size_t ordinal) {
    const std::string id = id_of(ordinal, context);
    if (with_their_objective.contains(ordinal))
      answer.judge("under_excluded", controls, fill(under_excluded, {id}));
    else if (!is_confirmed(catalog[ordinal]))
      unconfirmed.push_back(catalog[ordinal].id);
    else
      answer.breach("no_entry", controls, fill(no_entry, {id}));
  });
  if (!unconfirmed.empty())
    answer.judge("no_entry_unconfirmed", controls,
                 fill_named(no_entry_unconfirmed, detail::names_of(unconfirmed), std::to_string(unconfirmed.size())),
                 Severity::warning);
}

void check_exclusion(Answer& answer, Row row, const Statement& statement, const Context& context) {
  const ControlEntry& entry = statement.controls[row];
  const std::string id = entry.id.string();
  const Pointer reason_at = context.control(row) / path<&ControlEntry::reason>;
  const Pointer ground_at = context.control(row) / path<&ControlEntry::ground>;
  if (!is_stated(entry.reason)) {
    answer.breach("no_reason", reason_at, fill(no_reason_in_revision, {id}));
    return;
  }
  answer.read(reason_at, *entry.reason);
  if (is_placeholder(*entry.reason)) require_text(answer, *entry.reason, reason_at, no_reason_in_revision);
  if (!entry.ground) {
    answer.missing(ground_at, fill(no_ground, {id}));
    return;
  }
  const bool by_analysis = *entry.ground == ExclusionGround::risk_analysis;
  answer.read(ground_at, std::string{name_of(*entry.ground)})
      .judge(by_analysis ? "risk_analysis" : "not_applicable", reason_at,
             fill(by_analysis ? weigh_risk_analysis : weigh_applicability, {id, detail::shown(*entry.reason)}));
}

bool is_revised(const Statement& statement) {
  return statement.edition == edition_2025;
}

/// With what is known of the day from which the revision applies.
Answer with_day(Answer answer, const Statement& statement, const Context& context) {
  if (answer.verdict() != Verdict::not_applicable) judge_day_of_2025(answer, statement, context);
  return answer;
}

}  // namespace

Answer check_revised_governance_and_management(const Statement& statement, const Context& context) {
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

Answer check_revised_objectives_and_details(const Statement& statement, const Context& context) {
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
    return entry.stance == Stance::not_selected && is_controls_criteria(entry.id, context);
  };
  for (const Row row : rows_where(statement, context, is_not_selected))
    refuse_stance(answer, "not_selected", row, no_selection_in_revision, statement, context);
  if (context.catalog.is_complete())
    answer.hold();
  else
    answer.judge("catalog_incomplete", context.statement / path<&Statement::controls>,
                 fill(revised_catalog_incomplete, {}));
  return with_day(std::move(answer), statement, context);
}

Answer check_revised_exclusions(const Statement& statement, const Context& context) {
  if (!is_revised(statement)) return Answer::not_applicable();
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const auto is_excluded = [&](const ControlEntry& entry) {
    return entry.stance == Stance::excluded && is_controls_criteria(entry.id, context);
  };
  const std::vector<Row> rows = rows_where(statement, context, is_excluded);
  Answer answer;
  judge_contradicted(answer, statement, context, is_excluded);
  if (!rows.empty()) answer.derive("excluded", static_cast<std::int64_t>(rows.size()));
  for (const Row row : rows) check_exclusion(answer, row, statement, context);
  judge_realised_details(answer, context.catalog.objectives() & context.index.excluded, realised_in_revision, statement,
                         context);
  advise_on_shared_reasons(answer, rows, many_weighed, statement, context);
  return with_day(std::move(answer), statement, context);
}

Answer check_revised_individual_controls(const Statement& statement, const Context& context) {
  if (!is_revised(statement)) return Answer::not_applicable();
  if (!has_catalog(statement, context)) return no_catalog(statement, context);
  const std::vector<Row>& without = context.index.without_individual_control;
  Answer answer = weigh_changed_controls(statement, context);
  const bool is_of_other_numbers = !without.empty() && edition_of_numbers(statement, context);
  if (is_of_other_numbers)
    answer.breach("no_individual_control", context.statement / path<&Statement::controls>,
                  fill(many_without_individual_control, {std::to_string(without.size())}));
  else
    for (const Row row : without)
      answer.breach("no_individual_control", context.control(row) / path<&ControlEntry::individual_control>,
                    fill(no_individual_control, {statement.controls[row].id.string()}));
  for (const Row row : context.index.individual_control_held_open)
    require_text(answer, *statement.controls[row].individual_control,
                 context.control(row) / path<&ControlEntry::individual_control>, no_individual_control);
  const auto realises_a_detail = [&](const ControlEntry& entry) {
    return entry.stance == Stance::implemented && level_as_stated(entry.id, context.catalog) == Level::detail;
  };
  judge_contradicted(answer, statement, context,
                     [&](const ControlEntry& entry) { return realises_a_detail(entry) || !entry.changes.empty(); });
  if (std::ranges::any_of(statement.controls, realises_a_detail))
    answer.derive("without_individual_control", static_cast<std::int64_t>(without.size())).hold();
  return with_day(std::move(answer), statement, context);
}

Answer check_moved_clauses(const Statement& statement, const Context& context) {
  if (!is_revised(statement)) return Answer::not_applicable();
  Answer answer;
  answer.judge("moved", context.statement / path<&Statement::edition>, fill(moved, {}));
  return with_day(std::move(answer), statement, context);
}

}  // namespace ismap::control_criteria
