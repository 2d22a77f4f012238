#include "text_measure.hpp"

#include "src/core/unicode.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace ismap::detail {
namespace {

constexpr int em = 100;  // parts of the size of the font
constexpr int ellipsis_width = em;
constexpr std::string_view ellipsis = "…";

/// Marks that join one character are cut off after a few: they would pile up over other lines.
constexpr std::size_t most_joined = 2;

/// Rounded up from what common sans-serif fonts take.
int width_of(char32_t character) noexcept {
  constexpr std::u32string_view slim = U" !'(),.:;I[]ijl|`";
  constexpr std::u32string_view broad = U"%@MWmw";
  const std::size_t columns = columns_of(character);
  if (columns != 1) return columns == 0 ? 0 : em;
  if (slim.find(character) != slim.npos) return 40;
  if (broad.find(character) != broad.npos) return em;
  if ((character >= U'0' && character <= U'9') || (character >= U'a' && character <= U'z') || character == U'-')
    return 62;
  if (character < 0x80) return 76;
  // Ligatures and signs outside the common scripts may be as broad as several letters.
  const bool is_presentation_form = character >= 0xFB50 && character <= 0xFDFF;
  return is_presentation_form ? 8 * em : em;
}

/// A character with the marks that join it.
struct Cluster {
  std::string_view text;
  char32_t first{};
  int width{};
};

Cluster first_cluster(std::string_view text) {
  const Character first = first_character(text);
  std::size_t bytes = first.bytes;
  while (bytes < text.size()) {
    const Character next = first_character(text.substr(bytes));
    if (columns_of(next.value) != 0) break;
    bytes += next.bytes;
  }
  return {text.substr(0, bytes), first.value, width_of(first.value)};
}

std::string without_piled_marks(std::string_view cluster) {
  std::string kept;
  for (std::size_t count = 0; !cluster.empty() && count <= most_joined; ++count) {
    const Character next = first_character(cluster);
    kept.append(cluster.substr(0, next.bytes));
    cluster.remove_prefix(next.bytes);
  }
  return kept;
}

bool is_wide(char32_t character) noexcept {
  return columns_of(character) == 2;
}

/// May stand at the beginning of a line.
bool may_begin_line(char32_t character) noexcept {
  constexpr std::u32string_view closing =
      U"、。，．・：；？！）」』】〕》〉］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ／),.:;]}!?/";
  return closing.find(character) == closing.npos;
}

/// May stand at the end of a line.
bool may_end_line(char32_t character) noexcept {
  constexpr std::u32string_view opening = U"（「『【〔《〈［｛([{";
  return opening.find(character) == opening.npos;
}

bool may_break_between(char32_t before, char32_t after) noexcept {
  if (!may_begin_line(after) || !may_end_line(before)) return false;
  return before == U' ' || is_wide(before) || is_wide(after);
}

/// How many bytes of `text` are on its first line.
std::size_t bytes_of_line(std::string_view text, int width) {
  std::size_t at = 0;
  std::size_t last_break = 0;
  int taken = 0;
  for (char32_t before = U'\0'; at < text.size();) {
    const Cluster next = first_cluster(text.substr(at));
    if (at > 0 && may_break_between(before, next.first)) last_break = at;
    taken += next.width;
    if (taken > width && next.first != U' ') return last_break > 0 ? last_break : at;
    at += next.text.size();
    before = next.first;
  }
  return at;
}

std::string_view without_spaces_before(std::string_view text) {
  return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

std::string_view without_spaces_behind(std::string_view text) {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

}  // namespace

int text_width(std::string_view text, int font_size) noexcept {
  int width = 0;
  while (!text.empty()) {
    const Character next = first_character(text);
    width += width_of(next.value);
    text.remove_prefix(next.bytes);
  }
  return (width * font_size + em - 1) / em;
}

std::string shortened(std::string_view text, int width, int font_size) {
  const int room = width * em / font_size;
  std::string whole;
  std::string cut;  // as much as leaves room for the ellipsis
  int taken = 0;
  while (!text.empty()) {
    const Cluster next = first_cluster(text);
    taken += next.width;
    if (taken > room) return cut.append(ellipsis);
    whole += without_piled_marks(next.text);
    if (taken <= room - ellipsis_width) cut = whole;
    text.remove_prefix(next.text.size());
  }
  return whole;
}

std::vector<std::string> lines_within(std::string_view text, int width, int font_size, std::size_t most) {
  std::vector<std::string> lines;
  while (!text.empty() && lines.size() + 1 < most) {
    const std::size_t bytes = bytes_of_line(text, width * em / font_size);
    if (bytes == 0) break;
    lines.push_back(shortened(without_spaces_behind(text.substr(0, bytes)), width, font_size));
    text = without_spaces_before(text.substr(bytes));
  }
  if (!text.empty()) lines.push_back(shortened(text, width, font_size));
  return lines;
}

}  // namespace ismap::detail
