#pragma once

#include <cstdlib>
#include <string_view>

namespace ismap::cli {

/// Of the environment; empty if it is not set.
inline std::string_view variable(const char* name) noexcept {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view{value};
}

}  // namespace ismap::cli
