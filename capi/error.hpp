#pragma once

#include <ismap.h>

#include <ismap/ask/failure.hpp>
#include <ismap/core/parse_error.hpp>

#include "handles.hpp"

namespace ismap::capi {

ismap_error error_of(const ParseError& error);
ismap_error error_of(const ask::Failure& failure);

}  // namespace ismap::capi
