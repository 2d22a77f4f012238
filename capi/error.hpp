#pragma once

#include <ismap.h>

#include <ismap/core/parse_error.hpp>

namespace ismap::capi {

ismap_status status_of(Fault fault) noexcept;

ismap_error error_of(const ParseError& error);

}  // namespace ismap::capi
