#include "src/core/excerpt.hpp"

#include "src/core/unicode.hpp"

#include <cstddef>

namespace ismap::detail {

std::string excerpt(std::string_view text) {
  constexpr std::size_t most = 100;
  std::size_t bytes = 0;
  for (std::size_t count = 0; count < most && bytes < text.size(); ++count)
    bytes += first_character(text.substr(bytes)).bytes;
  return std::string{text.substr(0, bytes)}.append(bytes < text.size() ? "…" : "");
}

}  // namespace ismap::detail
