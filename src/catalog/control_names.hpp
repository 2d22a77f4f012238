// Many controls in one message.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/text.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>

namespace ismap::detail {

/// The first ten numbers, and how many more there are: `5.1、5.2ほか82件`, `5.1, 5.2 and 82 more`.
inline Text names_of(std::span<const ControlId> controls) {
  constexpr std::size_t most_named = 10;
  Text names;
  for (const ControlId id : controls.first(std::min(most_named, controls.size()))) {
    const std::string name = id.string();
    names.ja.append(names.ja.empty() ? "" : "、").append(name);
    names.en.append(names.en.empty() ? "" : ", ").append(name);
  }
  if (controls.size() > most_named) {
    const std::string more = std::to_string(controls.size() - most_named);
    names.ja.append("ほか").append(more).append("件");
    names.en.append(" and ").append(more).append(" more");
  }
  return names;
}

}  // namespace ismap::detail
