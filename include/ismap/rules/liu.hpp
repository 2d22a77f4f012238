// The rules of ISMAP-LIU.
#pragma once

#include <ismap/rules/liu/s1_eligibility.hpp>
#include <ismap/rules/liu/s2_registration.hpp>
#include <ismap/rules/liu/s3_special_measures.hpp>
#include <ismap/rules/liu/s4_reform.hpp>
#include <ismap/rules/liu/s5_differences.hpp>

#include <span>

namespace ismap::liu {

/// Every section, in order.
inline constexpr std::span<const Rule* const> sections[] = {section_1, section_2, section_3, section_4, section_5};

}  // namespace ismap::liu
