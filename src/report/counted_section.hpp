#pragma once

#include <ismap/core/text.hpp>
#include <ismap/report/style.hpp>

#include <cstddef>
#include <string>

namespace ismap::detail {

/// Begins a section whose title ends with the number of what follows.
void begin_counted(std::string& text, const Label& title, std::size_t count, const Style& style);

}  // namespace ismap::detail
