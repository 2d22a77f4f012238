#include <ismap/report/printable.hpp>

#include "code_point.hpp"
#include "src/catalog/utf8.hpp"

namespace ismap {
namespace {

using detail::CodePointRange;

constexpr CodePointRange spaces[] = {{0x09, 0x0D}, {0x85, 0x85}, {0x2028, 0x2029}};
constexpr CodePointRange unsafe[] = {{0x00, 0x1F},     {0x7F, 0x9F},     {0x061C, 0x061C}, {0x200E, 0x200F},
                                     {0x202A, 0x202E}, {0x2066, 0x2069}, {0xFEFF, 0xFEFF}};
constexpr std::string_view replacement = "\uFFFD";

void append_well_formed(std::string& safe, std::string_view text) {
  while (!text.empty()) {
    const detail::CodePoint next = detail::first_code_point(text);
    if (detail::is_in(spaces, next.value))
      safe += ' ';
    else if (detail::is_in(unsafe, next.value))
      safe += replacement;
    else
      safe += text.substr(0, next.bytes);
    text.remove_prefix(next.bytes);
  }
}

}  // namespace

std::string printable(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  for (;;) {
    const std::size_t good = detail::first_bad_utf8(text);
    append_well_formed(safe, text.substr(0, good));
    if (good == text.size()) return safe;
    safe += replacement;
    text.remove_prefix(good + 1);
  }
}

}  // namespace ismap
