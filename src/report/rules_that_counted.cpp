#include "rules_that_counted.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/report/result_labels.hpp>

#include "answered_rule.hpp"
#include "computed_names.hpp"
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

std::string short_text(std::string text) {
  constexpr std::size_t most = 48;
  if (text.size() <= most) return text;
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
  return text.substr(0, end) + "…";
}

/// The verdict of a rule that was followed.
std::string verdict_in_words(const Value& value, Language language) {
  const std::string* name = std::get_if<std::string>(&value);
  const std::optional<Verdict> verdict = name == nullptr ? std::nullopt : value_of<Verdict>(*name);
  return std::string{verdict ? label_of(*verdict).in(language) : not_stated.in(language)};
}

std::string fact_text(const Fact& fact, const CellOf& cell_of, Language language) {
  const std::string place = fact.pointer.string();
  const std::optional<std::string> cell = cell_of && !place.empty() ? cell_of(place) : std::nullopt;
  const NamedPlace named = named_place(place);
  std::string text = cell ? *cell + " " + place : place;
  if (!named.title.en.empty()) text.append(" ").append(named.title.in(language));
  return text + " = " + short_text(text_of_value(fact.value, named.type, language));
}

std::string derived_text(const Derived& derived, bool is_followed, Language language) {
  if (is_followed) return std::string{derived.name} + " = " + verdict_in_words(derived.value, language);
  const Label title = title_of_computed(derived.name);
  const std::string_view name = title.en.empty() ? derived.name : title.in(language);
  return std::string{name} + " = " + short_text(text_of_computed(derived, language));
}

/// A row of its own for each of the first of them, below the row of their rule, and how many more there are.
template <class Items, class Show>
void add_first_of(page::Table& table, const Items& items, const Label& name, Language language, Show show) {
  const std::size_t most = std::min(items.size(), most_of_a_rule);
  for (std::size_t i = 0; i < most; ++i) {
    std::string line = std::string{name.in(language)} + show(items[i]);
    if (i + 1 == most) line += and_more(items.size() - most, language);
    table.add({{}, {}, {std::move(line)}});
  }
}

void add_rule(page::Table& table, const RuleResult& result, const CellOf& cell_of, Language language) {
  constexpr Label read{"確認した事実：", "Read: "};
  constexpr Label computed{"算出した値：", "Computed: "};
  std::string what = result.citations.empty() ? std::string{} : clause_text(result.citations.front(), language);
  what.append("  ").append(title_of_rule(result).in(language));
  table.add({{std::string{result.rule}}, verdict_cell(result.verdict, language), {std::move(what)}});
  add_first_of(table, result.facts, read, language,
               [&](const Fact& fact) { return fact_text(fact, cell_of, language); });
  add_first_of(table, result.derived, computed, language, [&](const Derived& derived) {
    return derived_text(derived, std::ranges::count(result.followed, derived.name) != 0, language);
  });
}

}  // namespace

void add_rules_that_counted(Page& page, std::span<const RuleResult> results, const CellOf& cell_of) {
  constexpr Label title{"適用した規則", "Rules that counted"};
  constexpr Label not_applied{"該当しなかった規則：", "Rules that did not apply: "};
  const Language language = page.language;
  page.section(title);
  add_counts(page, results);
  page::Table table{
      .columns = names_of_columns({{"規則", "Rule"},
                                   {"判定", "Verdict"},
                                   {"根拠及び名称、確認した事実、算出した値", "Clause and title; read, computed"}},
                                  language)};
  std::vector<std::string> others;
  for (const RuleResult& result : results) {
    if (result.verdict == Verdict::not_applicable)
      others.emplace_back(result.rule);
    else
      add_rule(table, result, cell_of, language);
  }
  page.table(std::move(table));
  if (others.empty()) return;
  page.paragraph({{{page.in(not_applied)}}});
  page.listing(0, std::move(others));
}

}  // namespace ismap::detail
