#include "obligation_cells.hpp"
#include "review_sections.hpp"

#include <algorithm>
#include <tuple>
#include <utility>
#include <vector>

namespace ismap::detail {
namespace {

/// Prompt duties are due now; those without a known day come last.
auto urgency(const Obligation* duty) {
  const int group = duty->due.kind == DueKind::promptly ? 0 : duty->due.on ? 1 : 2;
  return std::tuple{group, duty->due.on.value_or(duty->since)};
}

}  // namespace

void add_obligations(Page& page, std::span<const Obligation> obligations, std::optional<Date> as_of) {
  if (obligations.empty()) return;
  constexpr Label title{"期限と義務", "What is due"};
  page.section(title);

  std::vector<const Obligation*> duties;
  for (const Obligation& duty : obligations) duties.push_back(&duty);
  std::ranges::stable_sort(duties, {}, urgency);

  page::Table table{.columns = obligation_columns(page.language), .names_rows = false};
  for (const Obligation* duty : duties) table.add(obligation_cells(*duty, page.language, as_of));
  page.table(std::move(table));
}

}  // namespace ismap::detail
