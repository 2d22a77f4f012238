// What is wrong with statistics besides their form.
#pragma once

#include <ismap/model/statistics.hpp>

#include <optional>
#include <string>

namespace ismap {

/// The JSON Pointer of the first number that cannot be a count; nothing if all can.
std::optional<std::string> no_count_in(const Statistics& statistics);

}  // namespace ismap
