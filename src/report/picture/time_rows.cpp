#include "time_rows.hpp"

#include "src/report/obligation_cells.hpp"

#include <utility>

namespace ismap::detail {

std::string parts_of_row(std::initializer_list<std::string> parts, Language language) {
  std::string text;
  for (const std::string& part : parts)
    if (!part.empty()) text.append(text.empty() ? "" : language == Language::ja ? "／" : " / ").append(part);
  return text;
}

TimeSection duties_section(std::span<const Obligation> obligations, Date as_of, Language language) {
  constexpr Label title{"期限と義務", "What is due"};
  std::vector<TimeRow> rows;
  for (const Obligation& duty : obligations) {
    if (duty.status == ObligationStatus::done) continue;
    const std::vector<page::Run> cells = obligation_cells(duty, language, as_of);
    TimeRow row{.kind = duty.status == ObligationStatus::overdue ? RowKind::missed : RowKind::duty,
                .text = duty.what.in(language)};
    const auto cell = [&](std::size_t column) { return cells[column].text; };
    row.more = parts_of_row({cell(1), cell(0), cell(2), cell(4), cell(5)}, language);
    if (duty.due.on)
      row.on = duty.due.on;
    else if (duty.due.kind == DueKind::promptly)
      row.on = duty.since;
    rows.push_back(std::move(row));
  }
  // What is owed longest is shown first: none of it is left out for being past.
  return section_of(std::string{title.in(language)}, std::move(rows), Date::min());
}

}  // namespace ismap::detail
