#include "src/workbook/xml_text.hpp"

#include <algorithm>
#include <cstddef>

namespace ismap::workbook {
namespace {

bool is_hex_digit(char c) noexcept {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// U+FFFE and U+FFFF are characters that XML does not have.
bool is_no_character(std::string_view text) noexcept {
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

bool is_control(char c) noexcept {
  return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n';
}

/// True if the text starts with what would be read as an escape: "_x0041_", or "_x0041" before a character that is
/// written as one.
bool looks_escaped(std::string_view text) noexcept {
  if (text.size() < 7 || !text.starts_with("_x") || !std::ranges::all_of(text.substr(2, 4), is_hex_digit)) return false;
  return text[6] == '_' || is_control(text[6]) || is_no_character(text.substr(6));
}

/// The reference for a sign of the syntax; empty for another character.
std::string_view reference(char c) noexcept {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    default:
      return {};
  }
}

void append_escape(std::string& xml, unsigned code) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  xml += "_x";
  for (unsigned shift = 16; shift > 0; shift -= 4) xml += digits[code >> (shift - 4) & 15U];
  xml += '_';
}

}  // namespace

void append_cell_text(std::string& xml, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (const std::string_view written = reference(c); !written.empty()) {
      xml += written;
    } else if (is_control(c)) {
      append_escape(xml, static_cast<unsigned char>(c));
    } else if (c == '_' && looks_escaped(text.substr(at))) {
      append_escape(xml, '_');
    } else if (c == '\xEF' && is_no_character(text.substr(at))) {
      append_escape(xml, text[at + 2] == '\xBE' ? 0xFFFEU : 0xFFFFU);
      at += 2;
    } else {
      xml += c;
    }
  }
}

void append_plain_text(std::string& xml, std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (const std::string_view written = reference(c); !written.empty()) {
      xml += written;
    } else if (is_control(c)) {
      xml += ' ';
    } else if (c == '\n' || c == '\t') {
      xml += c == '\n' ? "&#10;" : "&#9;";
    } else if (c == '\xEF' && is_no_character(text.substr(at))) {
      xml += ' ';
      at += 2;
    } else {
      xml += c;
    }
  }
}

}  // namespace ismap::workbook
