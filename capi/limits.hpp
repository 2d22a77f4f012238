#pragma once

#include <ismap.h>

#include <ismap/io/limits.hpp>

#include <cstddef>

namespace ismap::capi {

/// The size of the options in their first version.
inline constexpr std::size_t load_options_first_size = offsetof(ismap_load_options, name) + sizeof(ismap_str);

/// The limits that the options set. @throws CallFailure for a list that has no limit of its own, or no number
AskedLimits limits_in(const ismap_load_options* options);

}  // namespace ismap::capi
