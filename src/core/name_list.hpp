// Lists of names in messages.
#pragma once

#include <ismap/core/text.hpp>

namespace ismap::detail {

/// Adds a name to the names, between which "、" or ", " stands.
inline void append_name(Text& names, const Words& name) {
  names.ja.append(names.ja.empty() ? "" : "、").append(name.ja);
  names.en.append(names.en.empty() ? "" : ", ").append(name.en);
}

}  // namespace ismap::detail
