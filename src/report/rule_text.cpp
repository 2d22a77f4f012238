#include <ismap/model/description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/report/rule_labels.hpp>
#include <ismap/report/rule_text.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/rules/time_limits.hpp>

#include "rule_parts.hpp"
#include "table.hpp"

namespace ismap {
namespace {

using page::Table;

std::string in_force_text(const Interval& interval, Language language) {
  constexpr Label not_known{"適用日は公表されていない", "the day of application is not known"};
  if (!interval.from) return std::string{not_known.in(language)};
  const std::string from = to_string(*interval.from);
  const std::string until = interval.until ? to_string(*interval.until) : std::string{};
  if (language == Language::ja) return until.empty() ? from + "から" : from + "から" + until + "まで";
  return until.empty() ? "from " + from : "from " + from + " until " + until;
}

std::string row_text(const RuleRow& rule, const Style& style) {
  constexpr Label clause{"条項", "Clause"};
  constexpr Label asks{"内容", "Asks"};
  constexpr Label scheme{"適用制度", "Scheme"};
  constexpr Label in_force{"適用期間", "In force"};
  constexpr Label standing{"典拠の確度", "Standing"};
  constexpr Label automation{"判定の方法", "Decided by"};
  constexpr Label limits{"限界", "Limits"};
  const Language language = style.language;
  Table table;
  const auto line = [&](const Label& name, std::string value) {
    table.add({{std::string{name.in(language)}}, {std::move(value)}});
  };
  line(clause, detail::clause_and_edition(rule.clause, language));
  line(asks, with_spans(rule.text).in(language));
  if (rule.scheme) line(scheme, std::string{label_of(*rule.scheme).in(language)});
  line(in_force, in_force_text(rule.in_force, language));
  line(standing, detail::with_meaning(label_of(rule.standing), meaning_of(rule.standing), language));
  line(automation, detail::with_meaning(label_of(rule.automation), meaning_of(rule.automation), language));
  if (!rule.limits.en.empty()) line(limits, std::string{rule.limits.in(language)});
  detail::add_sources(table, rule.sources, language);
  return detail::table_text(table, style);
}

}  // namespace

std::string explain_text(std::span<const RuleRow* const> rows, const Style& style) {
  std::string text;
  for (const RuleRow* rule : rows) {
    if (!text.empty()) text += '\n';
    text.append(paint(rule->id, Colour::bold, style))
        .append("  ")
        .append(rule->title.in(style.language))
        .append("\n")
        .append(row_text(*rule, style));
  }
  return text;
}

std::string rules_text(std::span<const RuleRow* const> rows, const Style& style) {
  const Language language = style.language;
  Table table;
  for (const RuleRow* rule : rows)
    table.add({{std::string{rule->id}, Colour::bold},
               {std::string{label_of(rule->automation).in(language)}},
               {std::string{label_of(rule->standing).in(language)}},
               {std::string{rule->title.in(language)}},
               {clause_text(rule->clause, language)}});
  const std::string count = std::to_string(rows.size());
  const std::string version{rulebook_version};
  return detail::table_text(table, style) + (language == Language::ja
                                                 ? "\n" + count + "件（規則集 " + version + "）\n"
                                                 : "\n" + count + " rows (rule book " + version + ")\n");
}

Text no_such_rule(std::string_view id) {
  const std::string shown = printable(id);
  return {"「" + shown + "」という規則はありません。", "There is no rule \"" + shown + "\"."};
}

}  // namespace ismap
