#pragma once

#include <ismap/catalog/control_id.hpp>

#include <string_view>

namespace ismap::test {

inline ControlId id(std::string_view text) {
  return ControlId::parse(text).value();
}

}  // namespace ismap::test
