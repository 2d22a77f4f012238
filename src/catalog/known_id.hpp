// The ids in the library's own tables.
#pragma once

#include <ismap/catalog/control_id.hpp>

#include <string_view>

namespace ismap::detail {

// An id that does not parse does not compile: value() throws.
consteval ControlId id(std::string_view text) {
  return ControlId::parse(text).value();
}

}  // namespace ismap::detail
