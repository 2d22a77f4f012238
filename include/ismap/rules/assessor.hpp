// The rules for assessors (ISMAP監査機関登録規則).
#pragma once

#include <ismap/rules/assessor/s1_requirements.hpp>
#include <ismap/rules/assessor/s2_registration.hpp>
#include <ismap/rules/assessor/s3_monitoring.hpp>

#include <span>

namespace ismap::assessors {

/// Every section, in order.
inline constexpr std::span<const Rule* const> sections[] = {requirements, application_and_list,
                                                            monitoring_and_sanctions};

/// Viewpoint (2) of 6.1: no breach of the rules, and no past deletion under 11.2(4).
inline constexpr const Rule* breaches_and_deletions[] = {&review_of_breaches, &barring_deletion};

}  // namespace ismap::assessors
