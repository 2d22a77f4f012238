// What both editions say of controls that a statement lacks.
#pragma once

#include <ismap/catalog/control_set.hpp>
#include <ismap/core/text.hpp>

#include <cstdint>

namespace ismap::control_criteria {

inline constexpr Label no_entry{"{0}の記載がありません。", "{0} is not stated."};
inline constexpr Label no_individual_control{"{0}の個別管理策が記載されていません。",
                                             "The individual control for {0} is missing."};

inline std::int64_t count(const ControlSet& set) {
  return static_cast<std::int64_t>(set.count());
}

}  // namespace ismap::control_criteria
