#include "rules_that_counted.hpp"

#include <ismap/report/result_labels.hpp>

#include "result_item.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"
#include "shortened.hpp"
#include "value_text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace ismap::detail {
namespace {

/// More facts, or values, of a rule are only counted.
constexpr std::size_t most_of_a_rule = 3;

std::string short_value(const Value& value) {
  constexpr std::size_t most = 48;
  std::string text = text_of_value(value);
  if (text.size() <= most) return text;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "…";
}

std::string fact_text(const Fact& fact, const CellOf& cell_of) {
  const std::string place = fact.pointer.string();
  const std::optional<std::string> cell = cell_of && !place.empty() ? cell_of(place) : std::nullopt;
  return (cell ? *cell + " " : std::string{}) + place + " = " + short_value(fact.value);
}

/// The first of them, and how many more there are.
template <class Items, class Show>
std::string first_of(const Items& items, Language language, Show show) {
  std::string text;
  for (std::size_t i = 0; i < std::min(items.size(), most_of_a_rule); ++i)
    text.append(i == 0 ? "" : "; ").append(show(items[i]));
  const std::size_t more = items.size() - std::min(items.size(), most_of_a_rule);
  return text + and_more(more, language);
}

}  // namespace

void add_rules_that_counted(Page& page, std::span<const RuleResult> results, const CellOf& cell_of) {
  constexpr Label title{"適用した規則", "Rules that counted"};
  constexpr Label not_applied{"該当しなかった規則：", "Rules that did not apply: "};
  const Language language = page.language;
  page.section(title);
  add_counts(page, results);
  page::Table table{.columns = names_of_columns({{"規則", "Rule"},
                                                 {"判定", "Verdict"},
                                                 {"根拠", "Clause"},
                                                 {"名称", "Title"},
                                                 {"確認した事実", "Read"},
                                                 {"算出した値", "Computed"}},
                                                language)};
  std::vector<std::string> others;
  for (const RuleResult& result : results) {
    if (result.verdict == Verdict::not_applicable) {
      others.emplace_back(result.rule);
      continue;
    }
    table.add({{std::string{result.rule}},
               verdict_cell(result.verdict, language),
               {result.citations.empty() ? std::string{} : clause_text(result.citations.front(), language)},
               {page.in(title_of_rule(result))},
               {first_of(result.facts, language, [&](const Fact& fact) { return fact_text(fact, cell_of); })},
               {first_of(result.derived, language, [](const Derived& derived) {
                 return std::string{derived.name} + " = " + short_value(derived.value);
               })}});
  }
  page.table(std::move(table));
  if (others.empty()) return;
  page.paragraph({{{page.in(not_applied)}}});
  page.listing(0, std::move(others));
}

}  // namespace ismap::detail
