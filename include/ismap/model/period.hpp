#pragma once

#include <ismap/core/date.hpp>

namespace ismap {

/// A span of calendar days; both ends belong to it.
struct Period {
  Date first{};
  Date last{};

  constexpr bool contains(Date day) const noexcept { return first <= day && day <= last; }

  friend bool operator==(const Period&, const Period&) = default;
};

}  // namespace ismap
