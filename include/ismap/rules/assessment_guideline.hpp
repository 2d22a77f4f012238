// The rules of the assessment guideline.
#pragma once

#include <ismap/rules/assessment_guideline/findings.hpp>

#include <span>

namespace ismap::assessment_guideline {

/// Every part, in order.
inline constexpr std::span<const Rule* const> parts[] = {findings};

}  // namespace ismap::assessment_guideline
