// The rules of the assessment guideline, and those around the assessment.
#pragma once

#include <ismap/rules/assessment_guideline/additions.hpp>
#include <ismap/rules/assessment_guideline/assessment_side.hpp>
#include <ismap/rules/assessment_guideline/base_services.hpp>
#include <ismap/rules/assessment_guideline/cycles.hpp>
#include <ismap/rules/assessment_guideline/dates.hpp>
#include <ismap/rules/assessment_guideline/evaluations.hpp>
#include <ismap/rules/assessment_guideline/findings.hpp>
#include <ismap/rules/assessment_guideline/independence.hpp>
#include <ismap/rules/assessment_guideline/nature.hpp>

#include <span>

namespace ismap::assessment_guideline {

/// Every part, in order.
inline constexpr std::span<const Rule* const> parts[] = {
    nature, independence, evaluations, dates, findings, cycles, assessment_side, base_services, additions,
};

}  // namespace ismap::assessment_guideline
