// Whether a text of one language holds words of the other.
#pragma once

#include <string>
#include <string_view>

namespace ismap::test {

/// True if a character is one that only Japanese texts have: kana, kanji, full-width forms, Japanese marks.
inline bool has_japanese(std::string_view text) {
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    if ((byte(i) & 0xF0U) != 0xE0U) continue;
    const unsigned code = ((byte(i) & 0x0FU) << 12U) | ((byte(i + 1) & 0x3FU) << 6U) | (byte(i + 2) & 0x3FU);
    if ((code >= 0x3000 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) || (code >= 0xFF00 && code <= 0xFFEF))
      return true;
  }
  return false;
}

/// True if three words of small Latin letters follow each other, a space between them: a sentence, no name and no
/// value.
inline bool has_english_sentence(std::string_view text) {
  int words = 0;
  std::size_t letters = 0;
  for (const char c : text) {
    if ('a' <= c && c <= 'z') {
      ++letters;
      continue;
    }
    if (letters >= 2 && c == ' ') {
      if (++words == 3) return true;
    } else {
      words = 0;
    }
    letters = 0;
  }
  return letters >= 2 && words == 2;
}

}  // namespace ismap::test
