// The operating rules of the committee (ISMAP運営規則).
#pragma once

#include <ismap/rules/committee/s2_decisions.hpp>

#include <span>

namespace ismap::committee {

/// Every section, in order.
inline constexpr std::span<const Rule* const> sections[] = {section_2};

}  // namespace ismap::committee
