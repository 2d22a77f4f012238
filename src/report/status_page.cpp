#include <ismap/report/status_page.hpp>

#include <ismap/report/printable.hpp>
#include <ismap/report/width.hpp>

#include "flags.hpp"
#include "obligation_cells.hpp"
#include "picture/status_time_line.hpp"
#include "result_parts.hpp"
#include "review_sections.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

namespace ismap {
namespace {

/// The procedures under way, besides the state.
std::string procedures(const ServiceStatus& status, Language language) {
  constexpr Label extended{"更新申請の審査中のため有効期間の末日後も有効",
                           "valid past its last day: a renewal awaits its decision"};
  constexpr Label monitoring{"モニタリング実施中", "monitoring open"};
  constexpr Label reassessment{"再監査実施中", "re-assessment open"};
  std::string text;
  const auto add = [&](bool holds, const Label& label) {
    if (holds) text.append(text.empty() ? "" : language == Language::ja ? "、" : ", ").append(label.in(language));
  };
  constexpr Label renewal{"更新申請の審査中", "renewal pending"};
  add(status.renewal_pending && !status.extended_by_pending_renewal, renewal);
  add(status.extended_by_pending_renewal, extended);
  add(status.monitoring_open, monitoring);
  add(status.reassessment_open, reassessment);
  return text;
}

void add_outlook(Page& page, const ServiceStatus& status) {
  if (status.outlook.empty()) return;
  constexpr Label title{"何もしない場合の見通し", "What is next if nobody acts"};
  page.section(title);
  page::Table table;
  for (const Outlook& next : status.outlook) table.add({{to_string(next.on)}, {next.change.in(page.language)}});
  page.table(std::move(table));
}

std::ptrdiff_t count(const ServiceStatus& status, ObligationStatus wanted) {
  return std::ranges::count(status.obligations, wanted, &Obligation::status);
}

/// What is owed; of what is done, only the number.
void add_duties(Page& page, const ServiceStatus& status) {
  constexpr Label done{"完了した義務の数", "Duties done"};
  std::vector<Obligation> owed;
  std::ranges::copy_if(status.obligations, std::back_inserter(owed),
                       [](const Obligation& duty) { return duty.status != ObligationStatus::done; });
  detail::add_obligations(page, owed, status.as_of);
  if (const auto number = count(status, ObligationStatus::done))
    page.paragraph({{{page.in(done) + ": " + std::to_string(number)}}});
}

constexpr Label not_certain{"確定できません", "not certain"};

/// The state; in brackets, that it is not certain.
page::Run state_of(const ServiceStatus& status, Language language) {
  constexpr Label bracketed{"{0}（{1}）", "{0} ({1})"};
  page::Run cell = detail::state_cell(status.state, language);
  if (!status.undecided) return cell;
  return {fill(bracketed, {cell.text, not_certain}).in(language), Colour::yellow};
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

/// Number, state, last day, how much is overdue and open, and the service's name.
std::array<page::Run, 6> cells_of(const ServiceStatus& status, Language language, std::string_view name) {
  constexpr std::string_view nothing = "-";
  const auto or_nothing = [&](std::string text) { return text.empty() ? std::string{nothing} : text; };
  const auto counted = [&](ObligationStatus wanted) {
    const auto found = count(status, wanted);
    return found == 0 ? std::string{nothing} : std::to_string(found);
  };
  return {page::Run{status.number},
          detail::state_cell(status.state, language),
          page::Run{or_nothing(last_day(status, language))},
          page::Run{counted(ObligationStatus::overdue), Colour::red},
          page::Run{counted(ObligationStatus::open)},
          page::Run{std::string{name}}};
}

std::vector<std::string> columns_of_list(Language language) {
  return detail::names_of_columns({{"登録番号", "Number"},
                                   {"状態", "State"},
                                   {"末日", "Until"},
                                   {"期限経過", "Overdue"},
                                   {"未了", "Open"},
                                   {"サービス", "Service"}},
                                  language);
}

constexpr Label list_title{"登録の状態の一覧（非公式）", "States of the registrations (unofficial)"};

/// Cells in columns of fixed widths, since a list is printed as it is computed; the last one is as long as it is.
std::string list_line(const std::array<page::Run, 6>& cells, std::string_view remarks, const Style& style) {
  constexpr std::array<std::size_t, 5> widths = {10, 14, 10, 8, 4};
  std::string line;
  for (std::size_t i = 0; i < widths.size(); ++i)
    line.append("  ").append(paint(padded(printable(cells[i].text), widths[i]), cells[i].colour, style));
  line.append("  ").append(paint(printable(cells.back().text), cells.back().colour, style));
  if (!remarks.empty()) line.append("  ").append(paint(remarks, Colour::yellow, style));
  return line.append("\n");
}

}  // namespace

Page status_page(const ServiceStatus& status, Language language, std::string_view name,
                 const RegisteredService* entry) {
  constexpr Label title{"登録の状態（非公式）", "State of a registration (unofficial)"};
  constexpr Label as_of{"基準日", "As of"};
  constexpr Label service{"サービス", "Service"};
  constexpr Label state{"状態", "State"};
  constexpr Label valid_until{"有効期間の末日", "Valid until"};
  constexpr Label beside{"手続", "Procedures"};
  constexpr Label remarks{"履歴についての指摘", "Remarks on the history"};
  Page page{.language = language};
  page.title(title);
  page::Table table;
  const auto line = [&](const Label& label, page::Run value) {
    if (!value.text.empty()) table.add({{page.in(label)}, std::move(value)});
  };
  line(service, {status.number + (name.empty() ? "" : " ") + std::string{name}});
  line(as_of, {to_string(status.as_of)});
  line(state, state_of(status, language));
  line(valid_until, {last_day(status, language)});
  line(beside, {procedures(status, language)});
  detail::add_limits(table, status.limits, language);
  detail::add_supplements(table, status.supplements, language);
  page.table(std::move(table));
  add_duties(page, status);
  add_outlook(page, status);
  detail::add_flags(page, remarks, status.diagnostics);
  page.picture(detail::status_time_line(status, entry, name, language));
  page.notice(detail::unofficial);
  return page;
}

Page status_list_page(const RegisterStatus& list, Language language, std::span<const std::string> names) {
  constexpr Label as_of{"基準日", "As of"};
  constexpr Label remarks{"備考", "Remarks"};
  Page page{.language = language};
  page.title(list_title);
  page::Table day;
  day.add({{page.in(as_of)}, {to_string(list.as_of)}});
  page.table(std::move(day));
  page::Table table{.columns = columns_of_list(language)};
  table.columns.push_back(page.in(remarks));
  for (std::size_t i = 0; i < list.services.size(); ++i) {
    const std::array cells = cells_of(list.services[i], language, i < names.size() ? names[i] : std::string{});
    std::vector<page::Run> row{cells.begin(), cells.end()};
    row.push_back({marks(list.services[i], language), Colour::yellow});
    table.add(std::move(row));
  }
  page.table(std::move(table));
  page.notice(detail::unofficial);
  return page;
}

std::string status_heading(Date as_of, const Style& style) {
  std::array<page::Run, 6> names;
  const std::vector<std::string> columns = columns_of_list(style.language);
  for (std::size_t i = 0; i < names.size(); ++i) names[i] = {columns[i], Colour::bold};
  return paint(list_title.in(style.language), Colour::bold, style) + "  " + to_string(as_of) + "\n\n" +
         list_line(names, {}, style);
}

std::string status_line(const ServiceStatus& status, const Style& style, std::string_view name) {
  return list_line(cells_of(status, style.language, name), marks(status, style.language), style);
}

std::string status_notice(const Style& style) {
  return "\n" + std::string{detail::unofficial.in(style.language)} + "\n";
}

Page due_page(const DueList& list, Language language) {
  constexpr Label title{"期限と義務（非公式）", "What is due (unofficial)"};
  constexpr Label as_of{"基準日", "As of"};
  constexpr Label until{"対象とする期限", "Due until"};
  constexpr Label nothing{"該当する義務はありません。", "Nothing is due."};
  constexpr Label number{"登録番号", "Number"};
  constexpr Label remarks{"登録簿についての指摘", "Remarks on the register"};
  Page page{.language = language};
  page.title(title);
  page::Table head;
  head.add({{page.in(as_of)}, {to_string(list.as_of)}});
  if (list.until) head.add({{page.in(until)}, {to_string(*list.until)}});
  detail::add_limits(head, list.limits, language);
  detail::add_supplements(head, list.supplements, language);
  page.table(std::move(head));
  if (list.items.empty()) page.paragraph(nothing);
  page::Table table{.columns = detail::obligation_columns(language), .names_rows = false};
  table.columns.insert(table.columns.begin() + 1, page.in(number));
  for (const DueItem& item : list.items) {
    std::vector<page::Run> row = detail::obligation_cells(item.obligation, language, list.as_of);
    row.insert(row.begin() + 1, page::Run{item.number});
    table.add(std::move(row));
  }
  page.table(std::move(table));
  detail::add_flags(page, remarks, list.diagnostics);
  page.notice(detail::unofficial);
  return page;
}

}  // namespace ismap
