// Texts that several pictures have.
#pragma once

#include <ismap/core/text.hpp>

namespace ismap::detail {

inline constexpr Label more_not_shown{"このほか{0}件は、図に示していません。", "Not shown here: {0} more."};

}  // namespace ismap::detail
