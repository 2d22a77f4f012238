#include "src/exchange/table/cell_error.hpp"

#include "src/core/unicode.hpp"

#include <algorithm>
#include <string>
#include <variant>

namespace ismap::exchange::detail {
namespace {

constexpr Label error_shown{"セルの値がエラー（{0}）です。数式を修正するか、値を記載してください。",
                            "The cell shows the error {0}. Mend its formula, or write the value."};
constexpr Label no_stored_value{
    "数式の計算結果が保存されていません。表計算ソフトで開いて保存し直すか、値として貼り付けてください。",
    "The formula has no stored value. Open the workbook in a spreadsheet program and save it, or paste the value."};

constexpr Label zero{"「0」は、空欄のセルへの参照が示す値です。文字列を記載するか、空欄としてください。",
                     "“0” is what a reference to an empty cell shows. Write a text, or leave the cell empty."};

constexpr std::size_t longest_word = 32;

bool is_of_a_word(char c) noexcept {
  return (c >= 'A' && c <= 'Z') || c == '_' || c == '/' || c == '0';
}

}  // namespace

bool is_error_word(std::string_view text) noexcept {
  if (text == "#N/A" || text == "#GETTING_DATA") return true;
  if (text.size() < 4 || text.size() > longest_word || text.front() != '#') return false;
  const std::string_view word = text.substr(1, text.size() - 2);
  return (text.back() == '!' || text.back() == '?') && std::ranges::all_of(word, is_of_a_word);
}

std::optional<Misread> error_in(const Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell);
  if (text == nullptr) return std::nullopt;
  const std::string_view word = ismap::detail::without_unseen_around(*text);
  if (!is_error_word(word)) return std::nullopt;
  return Misread{.fault = Fault::bad_value,
                 .message = word == not_stored ? Text{no_stored_value} : fill(error_shown, {std::string{word}})};
}

bool is_no_text(std::string_view text) noexcept {
  return text == "0" || is_error_word(text);
}

std::optional<Misread> no_text_in(const Cell& cell) {
  if (ismap::detail::without_unseen_around(text_of(cell)) == "0")
    return Misread{.fault = Fault::bad_value, .message = Text{zero}};
  return error_in(cell);
}

}  // namespace ismap::exchange::detail
