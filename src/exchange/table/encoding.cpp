#include "src/exchange/table/encoding.hpp"

#include <ismap/core/parse_error.hpp>

#include "src/core/byte_order_mark.hpp"
#include "src/core/unicode.hpp"
#include "src/exchange/table/code_page_932.hpp"
#include "src/io/simdjson.hpp"

#include <cstddef>
#include <optional>
#include <utility>
#include <variant>

namespace ismap::exchange::detail {
namespace {

using ismap::detail::Character;
using ismap::detail::first_character;

constexpr Label not_text{"文字の符号化方式を判別できません。UTF-8又はShift_JIS（CP932）のCSVとして保存してください。",
                         "The encoding of the text is not known. Save the table as CSV in UTF-8 or Shift_JIS (CP932)."};
constexpr Label damaged{"UTF-8として正しくないバイト列があります。", "These bytes are not UTF-8."};
constexpr Label unknown_code_page{"このシステムではShift_JIS（CP932）を変換できません。UTF-8で保存してください。",
                                  "This system cannot convert Shift_JIS (CP932). Save the table as UTF-8."};
constexpr Label has_nul{"テキストではないデータ（NUL）が含まれています。CSVとして保存したファイルを指定してください。",
                        "This is no text: it holds a NUL. Give a file that was saved as CSV."};

[[noreturn]] void fail(const Label& message, std::string_view text, std::size_t offset) {
  throw ParseError(Fault::bad_utf8, Text{message}, {}, place_of(text, offset));
}

struct Utf8Look {
  std::optional<std::size_t> first_bad;
  std::size_t bad = 0;
  std::size_t long_characters = 0;  ///< of three bytes or more, as Japanese has
};

Utf8Look look_at(std::string_view bytes) {
  Utf8Look look;
  for (std::size_t at = 0; at < bytes.size();) {
    const Character next = first_character(bytes.substr(at));
    // A real U+FFFD has three bytes.
    if (next.value == U'�' && next.bytes == 1) {
      if (!look.first_bad) look.first_bad = at;
      ++look.bad;
    }
    look.long_characters += next.bytes >= 3 ? 1U : 0U;
    at += next.bytes;
  }
  return look;
}

std::string from_utf16(std::string_view bytes, bool is_big) {
  const std::string_view units = bytes.substr(2);
  const auto unit_at = [&](std::size_t at) -> char32_t {
    const auto first = static_cast<unsigned char>(units[at]);
    const auto second = static_cast<unsigned char>(units[at + 1]);
    return is_big ? static_cast<char32_t>(first << 8 | second) : static_cast<char32_t>(second << 8 | first);
  };
  std::string text;
  for (std::size_t at = 0; at < units.size(); at += 2) {
    if (at + 1 == units.size()) fail(not_text, text, text.size());
    char32_t character = unit_at(at);
    const bool is_pair = character >= 0xD800 && character < 0xDC00 && at + 3 < units.size();
    if (is_pair) {
      const char32_t low = unit_at(at + 2);
      if (low < 0xDC00 || low > 0xDFFF) fail(not_text, text, text.size());
      character = 0x10000 + ((character - 0xD800) << 10) + (low - 0xDC00);
      at += 2;
    } else if (character >= 0xD800 && character <= 0xDFFF) {
      fail(not_text, text, text.size());
    }
    ismap::detail::append(text, character);
  }
  return text;
}

std::string decoded(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE")) return from_utf16(bytes, false);
  if (bytes.starts_with("\xFE\xFF")) return from_utf16(bytes, true);
  const std::size_t mark = ismap::detail::size_of_mark(bytes);
  const std::string_view body = bytes.substr(mark);
  if (simdjson::validate_utf8(body)) return std::string{body};
  const Utf8Look look = look_at(body);
  // Hardly any text in the code page has characters of three bytes that are UTF-8 by chance.
  if (mark != 0 || look.long_characters > look.bad) fail(damaged, body, *look.first_bad);
  auto converted = from_code_page_932(body);
  if (auto* text = std::get_if<std::string>(&converted)) return std::move(*text);
  const auto& why = std::get<NotConverted>(converted);
  fail(why.is_unknown ? unknown_code_page : not_text, body, why.is_unknown ? *look.first_bad : why.offset);
}

}  // namespace

std::string as_utf8(std::string_view bytes) {
  std::string text = decoded(bytes);
  if (const std::size_t nul = text.find('\0'); nul != std::string::npos) fail(has_nul, text, nul);
  return text;
}

}  // namespace ismap::exchange::detail
