#include <ismap/report/status_text.hpp>

#include <ismap/report/lifecycle_labels.hpp>
#include <ismap/report/printable.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/report/width.hpp>

#include "obligation_cells.hpp"
#include "review_sections.hpp"
#include "table.hpp"

#include <algorithm>
#include <iterator>

namespace ismap {
namespace {

using detail::Cell;
using detail::Table;

Colour colour_of(RegistrationState state) {
  if (state == RegistrationState::registered) return Colour::green;
  if (state == RegistrationState::suspended) return Colour::yellow;
  return is_live(state) || state == RegistrationState::applied || state == RegistrationState::accepted ? Colour::plain
                                                                                                       : Colour::red;
}

Cell state_cell(RegistrationState state, Language language) {
  return {std::string{label_of(state).in(language)}, colour_of(state)};
}

std::string yes(const Label& label, Language language) {
  return std::string{label.in(language)};
}

/// What runs beside the state.
std::string procedures(const ServiceStatus& status, Language language) {
  constexpr Label extended{"更新申請の審査中のため有効期間の末日後も有効",
                           "valid past its last day: a renewal awaits its decision"};
  constexpr Label monitoring{"モニタリング実施中", "monitoring open"};
  constexpr Label reassessment{"再監査実施中", "re-assessment open"};
  std::string text;
  const auto add = [&](bool holds, const Label& label) {
    if (holds) text.append(text.empty() ? "" : language == Language::ja ? "、" : ", ").append(yes(label, language));
  };
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

void append_diagnostics(std::string& text, const ServiceStatus& status, const Style& style) {
  if (status.diagnostics.empty()) return;
  constexpr Label title{"履歴についての指摘", "Remarks on the history"};
  detail::begin_section(text, title.in(style.language), style);
  Table table;
  for (const Diagnostic& remark : status.diagnostics)
    table.add({{std::string{label_of(remark.severity).in(style.language)}},
               {remark.pointer.string()},
               {remark.message.in(style.language)},
               {remark.code, Colour::dim}});
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
  detail::append_obligations(text, owed, style);
  if (const auto number = count(status, ObligationStatus::done))
    text.append("\n  ").append(done.in(style.language)).append(": ").append(std::to_string(number)).append("\n");
}

}  // namespace

std::string status_text(const ServiceStatus& status, const Style& style, std::string_view name) {
  constexpr Label title{"登録の状態（非公式）", "State of a registration (unofficial)"};
  constexpr Label as_of{"基準日", "As of"};
  constexpr Label service{"サービス", "Service"};
  constexpr Label state{"状態", "State"};
  constexpr Label valid_until{"有効期間の末日", "Valid until"};
  constexpr Label beside{"手続", "Procedures"};
  const Language language = style.language;
  std::string text = paint(title.in(language), Colour::bold, style) + "\n";
  Table table;
  const auto line = [&](const Label& label, Cell value) {
    if (!value.text.empty()) table.add({{std::string{label.in(language)}}, std::move(value)});
  };
  line(service, {status.number + (name.empty() ? "" : " ") + std::string{name}});
  line(as_of, {to_string(status.as_of)});
  line(state, state_cell(status.state, language));
  line(valid_until, {status.valid_until ? to_string(*status.valid_until) : ""});
  line(beside, {procedures(status, language)});
  text += table.text(style);
  append_duties(text, status, style);
  append_outlook(text, status, style);
  append_diagnostics(text, status, style);
  return text;
}

std::string status_line(const ServiceStatus& status, const Style& style, std::string_view name) {
  constexpr Label overdue{"期限超過", "overdue"};
  constexpr Label open{"未了", "open"};
  const Language language = style.language;
  const auto counted = [&](const Label& label, ObligationStatus wanted) {
    const auto found = count(status, wanted);
    return found == 0 ? std::string{} : std::string{label.in(language)}.append(" ").append(std::to_string(found));
  };
  const auto column = [&](std::string_view content, std::size_t width, Colour colour) {
    return paint(padded(content, width), colour, style) + "  ";
  };
  std::string line = "  ";
  line.append(column(printable(status.number), 10, Colour::plain));
  line.append(column(label_of(status.state).in(language), 14, colour_of(status.state)));
  line.append(column(status.valid_until ? to_string(*status.valid_until) : "", 10, Colour::plain));
  line.append(column(counted(overdue, ObligationStatus::overdue), 11, Colour::red));
  line.append(column(counted(open, ObligationStatus::open), 7, Colour::plain));
  return line.append(printable(name)).append("\n");
}

std::string due_text(const DueList& list, const Style& style) {
  constexpr Label title{"期限と義務（非公式）", "What is due (unofficial)"};
  constexpr Label as_of{"基準日", "As of"};
  constexpr Label until{"対象とする期限", "Due until"};
  constexpr Label nothing{"該当する義務はありません。", "Nothing is due."};
  const Language language = style.language;
  std::string text = paint(title.in(language), Colour::bold, style) + "\n";
  Table head;
  head.add({{std::string{as_of.in(language)}}, {to_string(list.as_of)}});
  if (list.until) head.add({{std::string{until.in(language)}}, {to_string(*list.until)}});
  text += head.text(style) + "\n";
  if (list.items.empty()) return text.append("  ").append(nothing.in(language)).append("\n");
  Table table;
  for (const DueItem& item : list.items) {
    std::vector<Cell> row = detail::obligation_cells(item.obligation, language);
    row.insert(row.begin() + 1, Cell{item.number});
    table.add(std::move(row));
  }
  return text += table.text(style);
}

}  // namespace ismap
