#include "src/exchange/table/unwritable.hpp"

#include "src/core/unicode.hpp"

#include <cmath>
#include <string>

namespace ismap::exchange::detail {
namespace {

constexpr Label text_not_utf8{"文字列がUTF-8として正しくありません。", "The text is not valid UTF-8."};
constexpr Label text_too_long{"文字列の長さが上限（{0}文字）を超えています。",
                              "The text is longer than {0} characters."};
constexpr Label not_finite{"有限の数値ではありません。", "The number is not finite."};

}  // namespace

void note_unwritable(const Table& table, std::size_t longest_text, FaultList& faults) {
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
      const auto note = [&](Fault fault, Text message) {
        faults.add({.fault = fault,
                    .message = std::move(message),
                    .pointer = {},
                    .place = {0, 0, 0},
                    .cell = cell_name(table.name, row, column)});
      };
      const Cell& cell = table.rows[row][column];
      if (const auto* number = std::get_if<double>(&cell); number != nullptr && !std::isfinite(*number))
        note(Fault::bad_value, Text{not_finite});
      const auto* text = std::get_if<std::string>(&cell);
      if (text == nullptr) continue;
      if (!ismap::detail::is_utf8(*text))
        note(Fault::bad_utf8, Text{text_not_utf8});
      else if (ismap::detail::utf16_size(*text) > longest_text)
        note(Fault::limit, fill(text_too_long, {std::to_string(longest_text)}));
    }
}

}  // namespace ismap::exchange::detail
