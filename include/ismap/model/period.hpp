#pragma once

#include <ismap/core/date.hpp>

namespace ismap {

/// A span of calendar days; both ends belong to it.
struct Period {
  Date first{};
  Date last{};

  friend bool operator==(const Period&, const Period&) = default;
};

}  // namespace ismap
