// The headings under which the Control Criteria arrange controls.
#pragma once

#include <ismap/core/text.hpp>

#include <cstdint>
#include <string_view>

namespace ismap {

enum class GroupKind : std::uint8_t {
  chapter,   ///< 3 to 18
  section,   ///< chapters 3 and 4: 3.1, 4.4
  category,  ///< chapters 5 to 18: 9.4, 9.5.P
  heading,   ///< chapters 3 and 4: 3.1.2, 4.4.1
};

/// A heading. It is no control: nothing is stated for it.
struct Group {
  GroupKind kind{};
  bool explanatory = false;  ///< holds explanation only; no control belongs to it
  std::string_view id;       ///< as printed, suffix included: `9`, `9.4`, `9.5.P`
  Label label{};             ///< chapters only, in this library's words
};

}  // namespace ismap
