#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace ismap::detail {

/// The items with `separator` between them.
std::string joined(std::span<const std::string> items, std::string_view separator);

/// The items separated by commas, on lines of at most `columns` that begin with `indent`.
void append_wrapped(std::string& text, std::span<const std::string> items, std::string_view indent,
                    std::size_t columns);

}  // namespace ismap::detail
