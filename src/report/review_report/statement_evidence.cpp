#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/report/catalog_labels.hpp>
#include <ismap/rules/control_criteria/left_out.hpp>

#include "src/report/described.hpp"
#include "src/report/result_parts.hpp"
#include "src/report/shortened.hpp"
#include "src/rules/shown_text.hpp"

#include "sections.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace ismap::detail {
namespace {

/// How many controls of each part of the criteria have which stance.
void add_counts_of_controls(Page& page, const Reported& reported) {
  constexpr Label stance{"記載", "Stated as"};
  constexpr Label listed{"収録数", "Listed"};
  constexpr Label contradicted{"矛盾", "Contradicted"};
  constexpr Label not_stated{"記載なし", "Not stated"};
  const Catalog& catalog = reported.catalog();
  const StatementIndex& index = reported.index;
  const std::pair<Label, const ControlSet*> parts[] = {
      {{"ガバナンス", "Governance"}, &catalog.governance()},
      {{"マネジメント", "Management"}, &catalog.management()},
      {{"統制目標", "Objectives"}, &catalog.objectives()},
      {{"詳細（末尾B）", "Details B"}, &catalog.basic_details()},
      {{"詳細（その他）", "Other details"}, &catalog.optional_details()}};
  const std::pair<Label, ControlSet> stances[] = {{listed, catalog.all()},
                                                  {name_in_forms(Stance::implemented), index.implemented},
                                                  {name_in_forms(Stance::inherited), index.inherited},
                                                  {name_in_forms(Stance::excluded), index.excluded},
                                                  {name_in_forms(Stance::not_selected), index.not_selected},
                                                  {contradicted, index.undecided},
                                                  {not_stated, catalog.all() - index.stated()}};
  page::Table table{.columns = {page.in(stance)}, .is_of_numbers = true};
  for (const auto& [name, controls] : parts) table.columns.push_back(page.in(name));
  for (const auto& [name, stated] : stances) {
    std::vector<page::Run> row{{page.in(name)}};
    for (const auto& [part, controls] : parts) row.push_back({std::to_string((*controls & stated).count())});
    table.add(std::move(row));
  }
  page.table(std::move(table));
}

/// Numbers that the table does not have: optional details that it may lack, and others.
void add_numbers_not_in_table(Page& page, const Reported& reported) {
  constexpr Label unlisted{"統制目標の下にある、表にない詳細管理策の番号：{0}件",
                           "Detailed controls under an objective of the table, but not in it: {0}"};
  constexpr Label unknown{"その他の、表にない番号：{0}件", "Other numbers that are not in the table: {0}"};
  std::vector<page::Line> lines;
  const auto add = [&](const Label& name, std::size_t count) {
    if (count > 0) lines.push_back({{fill(name, {std::to_string(count)}).in(page.language)}});
  };
  add(unlisted, reported.index.unlisted_details.size());
  add(unknown, reported.index.not_in_catalog.size());
  page.paragraph(std::move(lines));
}

/// Controls that are excluded with one and the same reason, as it is written.
struct SharedReason {
  std::string_view reason;
  std::vector<ControlId> controls;
};

std::vector<SharedReason> by_reason(const std::vector<const ControlEntry*>& entries) {
  std::map<std::string_view, std::vector<ControlId>> controls;
  for (const ControlEntry* entry : entries)
    controls[entry->reason ? std::string_view{*entry->reason} : std::string_view{}].push_back(entry->id);
  std::vector<SharedReason> groups;
  for (auto& [reason, ids] : controls) {
    std::ranges::sort(ids);
    groups.push_back({reason, std::move(ids)});
  }
  std::ranges::sort(groups, {}, &SharedReason::controls);
  return groups;
}

/// What the review says about such a reason.
std::string remark_on(const SharedReason& group, Language language) {
  constexpr Label no_reason{"理由の記載なし", "no reason given"};
  constexpr Label placeholder{"仮の記載と見られる", "looks like a placeholder"};
  constexpr Label shared{"同じ文言の理由", "one reason for all"};
  const Presence presence = presence_of(group.reason);
  if (presence == Presence::nothing) return std::string{no_reason.in(language)};
  if (presence == Presence::placeholder) return std::string{placeholder.in(language)};
  return std::string{group.controls.size() >= control_criteria::many_weighed ? shared.in(language)
                                                                             : std::string_view{}};
}

void add_reasons(Page& page, const Label& title, const std::vector<const ControlEntry*>& entries) {
  constexpr std::size_t most_numbers = 40;
  if (entries.empty()) return;
  constexpr Label counted{"{0}：{1}件", "{0}: {1}"};
  page.item(0, {{fill(counted, {title, std::to_string(entries.size())}).in(page.language), Colour::bold}});
  page::Table table{
      .columns = names_of_columns({{"管理策", "Controls"}, {"件数", "Number"}, {"備考", "Remark"}, {"理由", "Reason"}},
                                  page.language),
      .depth = 1};
  for (const SharedReason& group : by_reason(entries)) {
    std::vector<std::string> numbers;
    for (const ControlId id : group.controls) numbers.push_back(id.string());
    table.add({{enumerated(numbers, page.language, most_numbers)},
               {std::to_string(group.controls.size())},
               {remark_on(group, page.language), Colour::yellow},
               {shown(group.reason)}});
  }
  page.table(std::move(table));
}

/// What is excluded, each number once; what rows contradict each other about is left out, and counted above.
void add_exclusions(Page& page, const Reported& reported) {
  constexpr Label objectives_title{"対象外とした統制目標", "Excluded control objectives"};
  constexpr Label others_title{"対象外としたその他の管理策", "Other excluded controls"};
  constexpr Label none{"対象外とした管理策はありません。", "No control is excluded."};
  const Statement& statement = reported.statement;
  std::vector<const ControlEntry*> objectives;
  std::vector<const ControlEntry*> others;
  std::vector<bool> is_copy(statement.controls.size());
  for (const Row row : reported.index.copies) is_copy[row] = true;
  for (Row row = 0; row < statement.controls.size(); ++row) {
    const ControlEntry& entry = statement.controls[row];
    if (entry.stance != Stance::excluded || is_copy[row] || reported.index.is_undecided(entry.id)) continue;
    const bool is_objective = reported.catalog().level_of(entry.id) == Level::objective;
    (is_objective && reported.has_catalog() ? objectives : others).push_back(&entry);
  }
  add_reasons(page, objectives_title, objectives);
  add_reasons(page, others_title, others);
  if (objectives.empty() && others.empty() && reported.index.undecided_numbers.empty()) page.paragraph(none);
}

}  // namespace

void add_statement_evidence(Page& page, const Reported& reported) {
  constexpr Label changed{"期間中に内容が変更された個別管理策：{0}件",
                          "Individual controls that changed within the period: {0}"};
  if (reported.has_catalog()) {
    add_counts_of_controls(page, reported);
    add_numbers_not_in_table(page, reported);
  }
  if (!reported.index.changed.empty())
    page.paragraph({{{fill(changed, {std::to_string(reported.index.changed.size())}).in(page.language)}}});
  add_exclusions(page, reported);
}

}  // namespace ismap::detail
