// What is reported about entries of a register that contradict each other.
#pragma once

#include <ismap/model/result.hpp>

#include <cstddef>
#include <string_view>

namespace ismap {

/// Several entries have `number`, and differ.
Text text_of_contradiction(std::string_view number);

/// The same as a fault of the service at `position`.
Diagnostic contradiction(std::size_t position, std::string_view number);

}  // namespace ismap
