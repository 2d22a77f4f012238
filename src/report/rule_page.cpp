#include <ismap/report/rule_page.hpp>

#include <ismap/model/description.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/report/rule_labels.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/rules/time_limits.hpp>

#include "result_parts.hpp"
#include "rule_parts.hpp"

#include <utility>

namespace ismap {
namespace {

std::string in_force_text(const Interval& interval, Language language) {
  constexpr Label not_known{"適用日は公表されていない", "the day of application is not known"};
  if (!interval.from) return std::string{not_known.in(language)};
  const std::string from = to_string(*interval.from);
  const std::string until = interval.until ? to_string(*interval.until) : std::string{};
  if (language == Language::ja) return until.empty() ? from + "から" : from + "から" + until + "まで";
  return until.empty() ? "from " + from : "from " + from + " until " + until;
}

page::Table table_of_row(const RuleRow& rule, Language language) {
  constexpr Label clause{"条項", "Clause"};
  constexpr Label asks{"内容", "Asks"};
  constexpr Label scheme{"適用制度", "Scheme"};
  constexpr Label in_force{"適用期間", "In force"};
  constexpr Label standing{"典拠の確度", "Standing"};
  constexpr Label automation{"判定の方法", "Decided by"};
  constexpr Label limits{"限界", "Limits"};
  page::Table table;
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
  return table;
}

}  // namespace

Page explain_page(std::span<const RuleRow* const> rows, Language language) {
  Page page{.language = language};
  const auto title_after = [&](std::string first, const RuleRow& rule) {
    return first.append("  ").append(rule.title.in(language));
  };
  page.title(title_after(std::string{rows.back()->id}, *rows.back()));
  for (const RuleRow* rule : rows) {
    if (rows.size() > 1) page.section(title_after(in_force_text(rule->in_force, language), *rule));
    page.table(table_of_row(*rule, language));
  }
  return page;
}

Page rules_page(std::span<const RuleRow* const> rows, Language language) {
  constexpr Label title{"規則の一覧（非公式）", "Rules (unofficial)"};
  constexpr Label count{"{0}件（規則集 {1}）", "{0} rows (rule book {1})"};
  Page page{.language = language};
  page.title(title);
  page::Table table{.columns = detail::names_of_columns({{"規則", "Rule"},
                                                         {"判定の方法", "Decided by"},
                                                         {"典拠の確度", "Standing"},
                                                         {"表題", "Title"},
                                                         {"条項", "Clause"}},
                                                        language)};
  for (const RuleRow* rule : rows)
    table.add({{std::string{rule->id}, Colour::bold},
               {page.in(label_of(rule->automation))},
               {page.in(label_of(rule->standing))},
               {page.in(rule->title)},
               {clause_text(rule->clause, language)}});
  page.table(std::move(table));
  const Text counted = fill(count, {std::to_string(rows.size()), rulebook_version});
  page.notice({{{counted.in(language)}}});
  return page;
}

Text no_such_rule(std::string_view id) {
  const std::string shown = printable(id);
  return {"「" + shown + "」という規則はありません。", "There is no rule \"" + shown + "\"."};
}

}  // namespace ismap
