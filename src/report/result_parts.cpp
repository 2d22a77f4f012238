#include "result_parts.hpp"

#include <ismap/model/description.hpp>
#include <ismap/report/policy_labels.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/report/time_limit_labels.hpp>

#include "catalog_used_text.hpp"
#include "review_sections.hpp"

#include <utility>

namespace ismap::detail {
namespace {

std::string settings_text(std::span<const Setting> policy, Language language) {
  std::string text;
  for (const Setting& setting : policy)
    text.append(text.empty() ? "" : language == Language::ja ? "、" : ", ").append(setting_text(setting, language));
  return text;
}

/// Only the first of several rows has a name.
std::string name_of_first(bool is_first, const Label& name, Language language) {
  return is_first ? std::string{name.in(language)} : std::string{};
}

}  // namespace

void add_supplements(page::Table& table, std::span<const Supplement> supplements, Language language) {
  constexpr Label name{"用いた補足", "Supplied values used"};
  for (const Supplement& supplement : supplements)
    table.add(
        {{name_of_first(&supplement == supplements.data(), name, language)}, {supplement_text(supplement, language)}});
}

void add_limits(page::Table& table, const std::optional<std::vector<LimitChange>>& limits, Language language) {
  constexpr Label name{"方針が変更した期間", "Time limits changed"};
  if (!limits) return;
  for (const LimitChange& change : *limits)
    table.add({{name_of_first(&change == limits->data(), name, language)}, {limit_change_text(change, language)}});
}

page::Table circumstances_table(const Circumstances& circumstances, Language language) {
  constexpr Label rulebook{"規則集", "Rule book"};
  constexpr Label catalog{"管理策の表", "Table of controls"};
  constexpr Label policy{"方針（既定と異なるもの）", "Policy (not the default)"};
  page::Table table;
  const auto line = [&](const Label& name, std::string value) {
    if (!value.empty()) table.add({{std::string{name.in(language)}}, {std::move(value)}});
  };
  line(circumstances.subject_name, std::string{circumstances.subject});
  line(circumstances.day_name, to_string(circumstances.day));
  line(rulebook, std::string{circumstances.rulebook});
  if (circumstances.catalog) line(catalog, catalog_used_text(*circumstances.catalog, language));
  line(policy, settings_text(circumstances.policy, language));
  add_limits(table, circumstances.limits, language);
  add_supplements(table, circumstances.supplements, language);
  return table;
}

std::vector<std::string> names_of_columns(std::initializer_list<Label> names, Language language) {
  std::vector<std::string> columns;
  for (const Label& name : names) columns.emplace_back(name.in(language));
  return columns;
}

page::Run verdict_cell(Verdict verdict, Language language) {
  return {std::string{label_of(verdict).in(language)}, colour_of(verdict)};
}

page::Table table_of_viewpoints(Language language) {
  return {.columns = names_of_columns({{"番号", "No."}, {"判定", "Answer"}, {"観点", "Point"}}, language),
          .names_rows = false};
}

void add_viewpoint(page::Table& table, const Viewpoint& point, page::Run answer, Language language) {
  table.add({{std::string{"("}.append(std::to_string(point.number)).append(")")},
             std::move(answer),
             {std::string{point.title.in(language)}}});
}

void add_overall(page::Table& table, Verdict verdict, Language language) {
  constexpr Label whole{"総合判定", "Overall"};
  table.add({{}, verdict_cell(verdict, language), {std::string{whole.in(language)}, Colour::bold}});
}

void add_counts(Page& page, std::span<const RuleResult> results) {
  constexpr Label name{"規則の数：", "Rules: "};
  constexpr Label between{"、", ", "};
  std::string counts;
  for (const Verdict verdict :
       {Verdict::met, Verdict::not_met, Verdict::unknown, Verdict::needs_judgement, Verdict::not_applicable}) {
    counts.append(page.in(counts.empty() ? name : between));
    counts.append(page.in(label_of(verdict))).append(" ").append(std::to_string(count_of(results, verdict)));
  }
  page.paragraph({{{std::move(counts)}}});
}

void add_limits(Page& page, std::span<const RuleResult> results) {
  std::vector<const RuleRow*> rows;
  for (const RuleResult& result : results) {
    if (result.verdict == Verdict::not_applicable || result.citations.empty()) continue;
    for (const RuleRow* row : find_rules(result.rule))
      if (row->clause == result.citations.front()) rows.push_back(row);
  }
  add_limits(page, rows);
}

void add_limits(Page& page, std::span<const RuleRow* const> rows) {
  constexpr Label title{"判定の限界", "Limits"};
  page::Table table;
  for (const RuleRow* row : rows)
    if (!row->limits.en.empty()) table.add({{std::string{row->id}}, {page.in(row->limits)}});
  if (table.rows.empty()) return;
  page.section(title);
  page.table(std::move(table));
}

}  // namespace ismap::detail
