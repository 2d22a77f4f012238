#pragma once

#include <string>
#include <string_view>

namespace ismap {

/// A setting of the policy that differs from the default.
struct Setting {
  std::string_view name;
  std::string value;

  friend bool operator==(const Setting&, const Setting&) = default;
};

}  // namespace ismap
