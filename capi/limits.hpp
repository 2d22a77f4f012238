#pragma once

#include <ismap.h>

#include <ismap/io/limits.hpp>

namespace ismap::capi {

/// The limits that the options set. @throws CallFailure for a list that has no limit of its own, or no number
AskedLimits limits_in(const ismap_load_options* options);

}  // namespace ismap::capi
