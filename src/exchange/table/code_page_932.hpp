// The converter of the system from code page 932.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

namespace ismap::exchange::detail {

/// Why a text could not be converted.
struct NotConverted {
  std::size_t offset = 0;   ///< of the first byte that is not of the code page
  bool is_unknown = false;  ///< the system does not know the code page
};

std::variant<std::string, NotConverted> from_code_page_932(std::string_view bytes);

}  // namespace ismap::exchange::detail
