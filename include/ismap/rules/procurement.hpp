// The rules of procurement.
#pragma once

#include <ismap/rules/procurement/common_standards.hpp>
#include <ismap/rules/procurement/s1_principle.hpp>
#include <ismap/rules/procurement/s2_common_standards.hpp>
#include <ismap/rules/procurement/s3_provisional.hpp>
#include <ismap/rules/procurement/s4_buyers.hpp>
#include <ismap/rules/procurement/s5_provider.hpp>
#include <ismap/rules/procurement/s6_list.hpp>

#include <span>

namespace ismap::procurement {

/// Every section, in order.
inline constexpr std::span<const Rule* const> sections[] = {section_1, section_2, section_3,       section_4,
                                                            section_5, section_6, common_standards};

}  // namespace ismap::procurement
