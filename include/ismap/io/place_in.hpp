// Where a value is in the text it was read from.
#pragma once

#include <ismap/core/parse_error.hpp>

#include <optional>
#include <string_view>

namespace ismap {

/// The place of the value at the JSON Pointer `pointer` in the JSON text `json`; nothing if there is none. For what is
/// found wrong with a document after it has been read: the text is read again up to the value.
std::optional<Place> place_in(std::string_view json, std::string_view pointer);

}  // namespace ismap
