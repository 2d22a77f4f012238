#include "rule_parts.hpp"

#include <ismap/report/result_labels.hpp>

#include "address.hpp"

namespace ismap::detail {

std::string clause_and_edition(const Citation& clause, Language language) {
  std::string text = clause_text(clause, language);
  if (clause.edition.empty()) return text;
  return language == Language::ja ? text.append("（版：").append(clause.edition).append("）")
                                  : text.append(" (edition ").append(clause.edition).append(")");
}

std::string with_meaning(const Label& label, const Label& meaning, Language language) {
  return std::string{label.in(language)}.append(language == Language::ja ? "：" : ": ").append(meaning.in(language));
}

void add_sources(page::Table& table, std::span<const SourceReference> sources, Language language) {
  constexpr Label name{"典拠", "Sources"};
  std::string heading{name.in(language)};
  for (const SourceReference& reference : sources) {
    if (reference.place.en.empty()) continue;
    const SourceEntry& source = entry_of(reference.source);
    table.add({{heading}, {std::string{source.title.in(language)}.append("  ").append(reference.place.in(language))}});
    if (!source.locator.empty()) table.add({{}, locator_run(source.locator)});
    heading.clear();
  }
}

}  // namespace ismap::detail
