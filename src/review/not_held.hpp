// Rules that read what the source of a statement does not hold.
#pragma once

#include <ismap/review/review.hpp>

#include "src/rules/answers.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ismap {

/// Makes every answer unknown that may rest on a member at one of the pointers: whatever stands there was not stated.
/// "*" in a pointer stands for any item of a list. A breach in what one control says stays one.
/// @return what to say of it once; nothing if nothing is absent
std::optional<Diagnostic> withhold_not_held(std::vector<Answered>& answers, std::span<const std::string> absent);

}  // namespace ismap
