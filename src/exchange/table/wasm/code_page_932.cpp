#include "src/exchange/table/code_page_932.hpp"

#include <cstddef>
#include <string>

// TextDecoder of the program around: how many bytes it wrote, or -1 less the offset of the first byte that is not of
// the code page.
extern "C" __attribute__((import_module("ismap"), import_name("decode_932"))) int ismap_js_decode_932(const char* from,
                                                                                                      std::size_t size,
                                                                                                      char* to);

namespace ismap::exchange::detail {

std::variant<std::string, NotConverted> from_code_page_932(std::string_view bytes) {
  constexpr std::size_t most_bytes_of_character = 3;
  std::string text(bytes.size() * most_bytes_of_character, '\0');
  const int written = ismap_js_decode_932(bytes.data(), bytes.size(), text.data());
  if (written < 0) return NotConverted{.offset = static_cast<std::size_t>(-1 - written)};
  text.resize(static_cast<std::size_t>(written));
  return text;
}

}  // namespace ismap::exchange::detail
