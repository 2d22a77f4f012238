#include "result_parts.hpp"

#include <ismap/model/description.hpp>
#include <ismap/report/policy_labels.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/report/time_limit_text.hpp>
#include <ismap/rules/rulebook.hpp>

#include "catalog_used_text.hpp"
#include "review_sections.hpp"

#include <algorithm>

namespace ismap::detail {
namespace {

std::string settings_text(std::span<const Setting> policy, Language language) {
  std::string text;
  for (const Setting& setting : policy)
    text.append(text.empty() ? "" : language == Language::ja ? "、" : ", ").append(setting_text(setting, language));
  return text;
}

}  // namespace

std::string in(const Label& label, const Style& style) {
  return std::string{label.in(style.language)};
}

void add_supplements(Table& table, std::span<const Supplement> supplements, const Style& style) {
  constexpr Label first{"用いた補足", "Supplied values used"};
  constexpr Label further{" ", " "};
  for (const Supplement& supplement : supplements) {
    const Label& name = &supplement == supplements.data() ? first : further;
    table.add({{std::string{name.in(style.language)}}, {printable(supplement_text(supplement, style.language))}});
  }
}

void add_limits(Table& table, const std::optional<std::vector<LimitChange>>& limits, const Style& style) {
  constexpr Label first{"方針が変更した期間", "Time limits changed"};
  constexpr Label further{" ", " "};
  if (!limits) return;
  for (const LimitChange& change : *limits) {
    const Label& name = &change == limits->data() ? first : further;
    table.add({{std::string{name.in(style.language)}}, {limit_change_text(change, style.language)}});
  }
}

void add_circumstances(Table& table, const Circumstances& circumstances, const Style& style) {
  constexpr Label rulebook{"規則集", "Rule book"};
  constexpr Label catalog{"管理策の表", "Table of controls"};
  constexpr Label policy{"方針（既定と異なるもの）", "Policy (not the default)"};
  const auto line = [&](const Label& name, std::string value) {
    if (!value.empty()) table.add({{std::string{name.in(style.language)}}, {std::move(value)}});
  };
  line(circumstances.subject_name, std::string{circumstances.subject});
  line(circumstances.day_name, to_string(circumstances.day));
  line(rulebook, std::string{circumstances.rulebook});
  if (circumstances.catalog) line(catalog, catalog_used_text(*circumstances.catalog, style.language));
  line(policy, settings_text(circumstances.policy, style.language));
  add_limits(table, circumstances.limits, style);
  add_supplements(table, circumstances.supplements, style);
}

std::string circumstances_text(const Circumstances& circumstances, const Style& style) {
  Table table;
  add_circumstances(table, circumstances, style);
  return table.text(style);
}

Cell verdict_cell(Verdict verdict, const Style& style) {
  return {std::string{label_of(verdict).in(style.language)}, colour_of(verdict)};
}

void add_viewpoint(Table& table, const Viewpoint& point, Cell answer, const Style& style) {
  table.add({{std::string{"("}.append(std::to_string(point.number)).append(")")},
             std::move(answer),
             {std::string{point.title.in(style.language)}}});
}

std::string counts_text(std::span<const RuleResult> results, const Style& style) {
  const bool ja = style.language == Language::ja;
  std::string text = ja ? "\n  規則の数：" : "\n  Rules: ";
  bool first = true;
  for (const Verdict verdict :
       {Verdict::met, Verdict::not_met, Verdict::unknown, Verdict::needs_judgement, Verdict::not_applicable}) {
    const std::size_t count = count_of(results, verdict);
    if (!first) text += ja ? "、" : ", ";
    text.append(label_of(verdict).in(style.language)).append(" ").append(std::to_string(count));
    first = false;
  }
  return text += '\n';
}

void append_limits(std::string& text, std::span<const RuleResult> results, const Style& style) {
  constexpr Label title{"判定の限界", "Limits"};
  Table table;
  for (const RuleResult& result : results) {
    if (result.verdict == Verdict::not_applicable || result.citations.empty()) continue;
    for (const RuleRow* row : find_rules(result.rule))
      if (row->clause == result.citations.front() && !row->limits.en.empty())
        table.add({{std::string{row->id}}, {std::string{row->limits.in(style.language)}}});
  }
  if (table.empty()) return;
  begin_section(text, title.in(style.language), style);
  text += table.text(style);
}

}  // namespace ismap::detail
