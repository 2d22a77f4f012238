#pragma once

#include <string_view>

namespace ismap::detail {

/// Whether a page may link there: a whole address in printable ASCII that starts with `https://`.
bool is_address(std::string_view link);

}  // namespace ismap::detail
