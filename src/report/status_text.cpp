#include <ismap/report/status_text.hpp>

#include <ismap/report/printable.hpp>
#include <ismap/report/width.hpp>

#include "flags.hpp"
#include "obligation_cells.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"
#include "table.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace ismap {
namespace {

using detail::Cell;
using detail::Table;

std::string yes(const Label& label, Language language) {
  return std::string{label.in(language)};
}

/// The procedures under way, besides the state.
std::string procedures(const ServiceStatus& status, Language language) {
  constexpr Label extended{"更新申請の審査中のため有効期間の末日後も有効",
                           "valid past its last day: a renewal awaits its decision"};
  constexpr Label monitoring{"モニタリング実施中", "monitoring open"};
  constexpr Label reassessment{"再監査実施中", "re-assessment open"};
  std::string text;
  const auto add = [&](bool holds, const Label& label) {
    if (holds) text.append(text.empty() ? "" : language == Language::ja ? "、" : ", ").append(yes(label, language));
  };
  constexpr Label renewal{"更新申請の審査中", "renewal pending"};
  add(status.renewal_pending && !status.extended_by_pending_renewal, renewal);
  add(status.extended_by_pending_renewal, extended);
  add(status.monitoring_open, monitoring);
  add(status.reassessment_open, reassessment);
  return text;
}

void append_outlook(std::string& text, const ServiceStatus& status, const Style& style) {
  if (status.outlook.empty()) return;
  constexpr Label title{"何もしない場合の見通し", "What is next if nobody acts"};
  detail::begin_section(text, title.in(style.language), style);
  Table table;
  for (const Outlook& next : status.outlook)
    table.add({{to_string(next.on)}, {std::string{next.change.in(style.language)}}});
  text += table.text(style);
}

std::ptrdiff_t count(const ServiceStatus& status, ObligationStatus wanted) {
  return std::ranges::count(status.obligations, wanted, &Obligation::status);
}

/// What is owed; of what is done, only the number.
void append_duties(std::string& text, const ServiceStatus& status, const Style& style) {
  constexpr Label done{"完了した義務の数", "Duties done"};
  std::vector<Obligation> owed;
  std::ranges::copy_if(status.obligations, std::back_inserter(owed),
                       [](const Obligation& duty) { return duty.status != ObligationStatus::done; });
  detail::append_obligations(text, owed, style, status.as_of);
  if (const auto number = count(status, ObligationStatus::done))
    text.append("\n  ").append(done.in(style.language)).append(": ").append(std::to_string(number)).append("\n");
}

constexpr Label not_certain{"確定できません", "not certain"};

/// The state; in brackets, that it is not certain.
Cell state_of(const ServiceStatus& status, const Style& style) {
  Cell cell = detail::state_cell(status.state, style);
  if (!status.undecided) return cell;
  const std::string_view word = not_certain.in(style.language);
  cell.text.append(style.language == Language::ja ? "（" : " (").append(word);
  cell.text.append(style.language == Language::ja ? "）" : ")");
  cell.colour = Colour::yellow;
  return cell;
}

/// The last day of validity; of a registration whose length no decision or no public text gives, that it is not known.
std::string last_day(const ServiceStatus& status, Language language) {
  constexpr Label not_known{"不明", "not known"};
  if (status.valid_until) return to_string(*status.valid_until);
  return is_live(status.state) ? std::string{not_known.in(language)} : std::string{};
}

/// What a line of a list has to say besides the state and the last day.
std::string marks(const ServiceStatus& status, Language language) {
  constexpr Label pending{"更新審査中", "renewal pending"};
  std::string text;
  for (const auto& [holds, label] : {std::pair{status.undecided, not_certain}, {status.renewal_pending, pending}})
    if (holds) text.append(text.empty() ? "" : language == Language::ja ? "、" : ", ").append(label.in(language));
  return text;
}

/// Cells in columns of fixed widths, since a list is printed as it is computed; the last one is as long as it is.
std::string list_line(const std::array<Cell, 6>& cells, const Style& style) {
  constexpr std::array<std::size_t, 5> widths = {10, 14, 10, 8, 4};
  std::string line;
  for (std::size_t i = 0; i < widths.size(); ++i)
    line.append("  ").append(paint(padded(cells[i].text, widths[i]), cells[i].colour, style));
  return line.append("  ").append(paint(cells.back().text, cells.back().colour, style)).append("\n");
}

std::string or_else(std::string text, std::string_view other) {
  return text.empty() ? std::string{other} : std::move(text);
}

}  // namespace

std::string status_text(const ServiceStatus& status, const Style& style, std::string_view name) {
  constexpr Label title{"登録の状態（非公式）", "State of a registration (unofficial)"};
  constexpr Label as_of{"基準日", "As of"};
  constexpr Label service{"サービス", "Service"};
  constexpr Label state{"状態", "State"};
  constexpr Label valid_until{"有効期間の末日", "Valid until"};
  constexpr Label beside{"手続", "Procedures"};
  constexpr Label remarks{"履歴についての指摘", "Remarks on the history"};
  const Language language = style.language;
  std::string text = paint(title.in(language), Colour::bold, style) + "\n";
  Table table;
  const auto line = [&](const Label& label, Cell value) {
    if (!value.text.empty()) table.add({{std::string{label.in(language)}}, std::move(value)});
  };
  line(service, {status.number + (name.empty() ? "" : " ") + std::string{name}});
  line(as_of, {to_string(status.as_of)});
  line(state, state_of(status, style));
  line(valid_until, {last_day(status, language)});
  line(beside, {procedures(status, language)});
  detail::add_limits(table, status.limits, style);
  detail::add_supplements(table, status.supplements, style);
  text += table.text(style);
  append_duties(text, status, style);
  append_outlook(text, status, style);
  detail::append_flags(text, remarks, status.diagnostics, style);
  return text.append("\n").append(detail::unofficial.in(language)).append("\n");
}

std::string status_heading(Date as_of, const Style& style) {
  constexpr Label title{"登録の状態の一覧（非公式）", "States of the registrations (unofficial)"};
  constexpr Label number{"登録番号", "Number"};
  constexpr Label state{"状態", "State"};
  constexpr Label valid_until{"末日", "Until"};
  constexpr Label overdue{"期限経過", "Overdue"};
  constexpr Label open{"未了", "Open"};
  constexpr Label service{"サービス", "Service"};
  const auto name = [&](const Label& label) { return Cell{std::string{label.in(style.language)}, Colour::bold}; };
  return paint(title.in(style.language), Colour::bold, style) + "  " + to_string(as_of) + "\n\n" +
         list_line({name(number), name(state), name(valid_until), name(overdue), name(open), name(service)}, style);
}

std::string status_line(const ServiceStatus& status, const Style& style, std::string_view name) {
  constexpr std::string_view nothing = "-";
  const auto counted = [&](ObligationStatus wanted) {
    const auto found = count(status, wanted);
    return found == 0 ? std::string{nothing} : std::to_string(found);
  };
  std::string service = printable(name);
  if (const std::string remarks = marks(status, style.language); !remarks.empty())
    service.append("  ").append(paint(remarks, Colour::yellow, style));
  return list_line(
      {Cell{printable(status.number)}, detail::state_cell(status.state, style),
       Cell{or_else(last_day(status, style.language), nothing)}, Cell{counted(ObligationStatus::overdue), Colour::red},
       Cell{counted(ObligationStatus::open)}, Cell{std::move(service)}},
      style);
}

std::string status_notice(const Style& style) {
  return "\n" + std::string{detail::unofficial.in(style.language)} + "\n";
}

std::string due_text(const DueList& list, const Style& style) {
  constexpr Label title{"期限と義務（非公式）", "What is due (unofficial)"};
  constexpr Label as_of{"基準日", "As of"};
  constexpr Label until{"対象とする期限", "Due until"};
  constexpr Label nothing{"該当する義務はありません。", "Nothing is due."};
  constexpr Label remarks{"登録簿についての指摘", "Remarks on the register"};
  const Language language = style.language;
  std::string text = paint(title.in(language), Colour::bold, style) + "\n";
  Table head;
  head.add({{std::string{as_of.in(language)}}, {to_string(list.as_of)}});
  if (list.until) head.add({{std::string{until.in(language)}}, {to_string(*list.until)}});
  detail::add_limits(head, list.limits, style);
  detail::add_supplements(head, list.supplements, style);
  text += head.text(style) + "\n";
  if (list.items.empty()) text.append("  ").append(nothing.in(language)).append("\n");
  Table table;
  for (const DueItem& item : list.items) {
    std::vector<Cell> row = detail::obligation_cells(item.obligation, language, list.as_of);
    row.insert(row.begin() + 1, Cell{item.number});
    table.add(std::move(row));
  }
  text += table.text(style);
  detail::append_flags(text, remarks, list.diagnostics, style);
  return text.append("\n").append(detail::unofficial.in(language)).append("\n");
}

}  // namespace ismap
