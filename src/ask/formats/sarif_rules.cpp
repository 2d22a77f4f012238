#include "src/ask/formats/sarif_rules.hpp"

#include "src/report/address.hpp"

namespace ismap::ask::formats {

std::size_t SarifRules::index_of(const Finding& finding) {
  const std::string_view id = finding.diagnostic.rule.empty() ? finding.diagnostic.code : finding.diagnostic.rule;
  const auto [known, is_new] = indices_.try_emplace(id, entries_.size());
  if (is_new) entries_.push_back({id, row_of(finding)});
  return known->second;
}

std::string_view help_address(const RuleRow& row) {
  for (const SourceReference& reference : row.sources) {
    if (reference.place.en.empty()) continue;
    const std::string_view address = entry_of(reference.source).locator;
    if (ismap::detail::is_address(address)) return address;
  }
  return {};
}

}  // namespace ismap::ask::formats
