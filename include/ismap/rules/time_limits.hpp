// All time limits.
#pragma once

#include <ismap/rules/time_limit.hpp>

#include <span>

namespace ismap {

/// Every row, in the order of `TimeLimitId`.
std::span<const TimeLimit* const> time_limits();

const TimeLimit& time_limit(TimeLimitId id);

/// `text` with each `{filing}` replaced by the last span that the law gives this time limit.
Text with_spans(const Label& text);

}  // namespace ismap
