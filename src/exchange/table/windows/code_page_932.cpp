#include "src/exchange/table/code_page_932.hpp"

#include "src/core/unicode.hpp"

#define WIN32_LEAN_AND_MEAN
#include <windows.h>

namespace ismap::exchange::detail {

std::variant<std::string, NotConverted> from_code_page_932(std::string_view bytes) {
  constexpr UINT code_page = 932;
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    // One character at a time, so that the first byte that is none can be told.
    const int size = IsDBCSLeadByteEx(code_page, static_cast<BYTE>(bytes[at])) != 0 && at + 1 < bytes.size() ? 2 : 1;
    wchar_t units[2] = {};
    if (MultiByteToWideChar(code_page, MB_ERR_INVALID_CHARS, bytes.data() + at, size, units, 2) != 1)
      return NotConverted{.offset = at};
    ismap::detail::append(text, units[0]);
    at += static_cast<std::size_t>(size);
  }
  return text;
}

}  // namespace ismap::exchange::detail
