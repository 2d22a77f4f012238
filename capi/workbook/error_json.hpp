// Errors as the command writes them.
#pragma once

#include <ismap.h>

#include <ismap/core/parse_error.hpp>
#include <ismap/core/text.hpp>

#include <string>
#include <string_view>

namespace ismap::capi {

/// What is wrong with an input, with all the faults.
std::string error_json(const ParseError& error);

/// Of a call. @param fault a stable word
std::string error_json(std::string_view fault, const Text& message);

/// That of the first fault.
ismap_status status_of(const ParseError& error) noexcept;

}  // namespace ismap::capi
