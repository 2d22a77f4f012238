#include "src/workbook/validation.hpp"

#include "src/core/unicode.hpp"
#include "src/workbook/choice_sheet.hpp"
#include "src/workbook/xml_text.hpp"

#include <algorithm>
#include <cstddef>

namespace ismap::workbook {
namespace {

constexpr std::size_t longest_list = 255;
constexpr std::size_t longest_note = 255;
constexpr std::size_t longest_title = 32;

/// The choices as a formula holds them; empty if it cannot.
std::string formula_of(const std::vector<std::string>& choices) {
  std::string list = "\"";
  for (const std::string& choice : choices) {
    const bool is_plain = !choice.empty() && choice.find_first_of(",\"\n") == std::string::npos &&
                          ismap::detail::without_unseen_around(choice).size() == choice.size();
    if (!is_plain) return {};
    list.append(list.size() == 1 ? "" : ",").append(choice);
  }
  list += '"';
  return ismap::detail::utf16_size(list) <= longest_list ? list : std::string{};
}

/// The start of the text, as far as there is room.
std::string_view start_of(std::string_view text, std::size_t room) {
  std::size_t end = 0;
  for (std::size_t units = 0; end < text.size();) {
    const ismap::detail::Character next = ismap::detail::first_character(text.substr(end));
    units += next.value > 0xFFFF ? 2U : 1U;
    if (units > room) break;
    end += next.bytes;
  }
  return text.substr(0, end);
}

/// The whole sentences for which there is room; if not even one has it, its start with an ellipsis.
std::string sentences_of(std::string_view text) {
  constexpr std::string_view stop = "。";
  const std::string_view start = start_of(text, longest_note);
  if (start.size() == text.size()) return std::string{text};
  if (const std::size_t japanese = start.rfind(stop); japanese != std::string_view::npos)
    return std::string{start.substr(0, japanese + stop.size())};
  if (const std::size_t english = start.rfind(". "); english != std::string_view::npos)
    return std::string{start.substr(0, english + 1)};
  return std::string{start_of(text, longest_note - 1)}.append("…");
}

void append_attribute(std::string& xml, std::string_view name, std::string_view value) {
  xml.append(" ").append(name).append("=\"");
  append_plain_text(xml, value);
  xml += '"';
}

}  // namespace

std::string LongLists::range_of(const std::vector<std::string>& choices) {
  auto found = std::ranges::find(lists_, choices);
  if (found == lists_.end()) found = lists_.insert(lists_.end(), choices);
  const std::string column = exchange::column_name(static_cast<std::size_t>(found - lists_.begin()));
  return "'" + std::string{choice_sheet} + "'!$" + column + "$1:$" + column + "$" + std::to_string(choices.size());
}

exchange::Table LongLists::table() const {
  exchange::Table table{.name = std::string{choice_sheet}, .is_hidden = true};
  for (std::size_t column = 0; column < lists_.size(); ++column)
    for (std::size_t row = 0; row < lists_[column].size(); ++row) {
      if (table.rows.size() <= row) table.rows.resize(row + 1);
      table.rows[row].resize(column + 1);
      table.rows[row][column] = lists_[column][row];
    }
  return table;
}

void append_validation(std::string& xml, const exchange::ColumnLayout& layout, std::string_view title,
                       const std::string& cells, LongLists& lists) {
  if (layout.note.empty() && layout.choices.empty()) return;
  xml += "<dataValidation";
  if (!layout.choices.empty()) xml += " type=\"list\" showErrorMessage=\"1\"";
  xml += " allowBlank=\"1\"";
  if (!layout.note.empty()) {
    xml += " showInputMessage=\"1\"";
    append_attribute(xml, "promptTitle", start_of(title, longest_title));
    append_attribute(xml, "prompt", sentences_of(layout.note));
  }
  append_attribute(xml, "sqref", cells);
  xml += '>';
  if (!layout.choices.empty()) {
    const std::string formula = formula_of(layout.choices);
    xml += "<formula1>";
    append_plain_text(xml, formula.empty() ? lists.range_of(layout.choices) : formula);
    xml += "</formula1>";
  }
  xml += "</dataValidation>\n";
}

}  // namespace ismap::workbook
