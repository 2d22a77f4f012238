#include <ismap/report/result_labels.hpp>

#include "obligation_cells.hpp"
#include "review_sections.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <vector>

namespace ismap::detail {
namespace {

/// Prompt duties are due now; those without a known day come last.
auto urgency(const Obligation* duty) {
  const int group = duty->due.kind == DueKind::promptly ? 0 : duty->due.on ? 1 : 2;
  return std::tuple{group, duty->due.on.value_or(duty->since)};
}

}  // namespace

void append_obligations(std::string& text, std::span<const Obligation> obligations, const Style& style,
                        std::optional<Date> as_of) {
  if (obligations.empty()) return;
  constexpr Label title{"期限と義務", "What is due"};
  begin_section(text, title.in(style.language), style);

  std::vector<const Obligation*> duties;
  for (const Obligation& duty : obligations) duties.push_back(&duty);
  std::ranges::stable_sort(duties, {}, urgency);

  const Language language = style.language;
  Table table;
  for (const Obligation* duty : duties) table.add(obligation_cells(*duty, language, as_of));
  text += table.text(style);
}

}  // namespace ismap::detail
