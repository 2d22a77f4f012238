// Assessor registration rules, chapter 3: what is asked of an assessor.
#pragma once

#include <ismap/rules/assessor/s1_corporation.hpp>
#include <ismap/rules/assessor/s1_manager.hpp>
#include <ismap/rules/assessor/s1_partner.hpp>

#include <tuple>

namespace ismap::assessors {

/// 6.1(1): requirements 3.1 to 3.8 can be met.
inline constexpr std::tuple requirements =
    std::tuple_cat(requirements_of_corporation, requirements_of_partner, requirements_of_manager_and_team);

}  // namespace ismap::assessors
