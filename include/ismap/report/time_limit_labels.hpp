// The words for time limits.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/rules/time_limit.hpp>

#include <string>

namespace ismap {

Label label_of(CountedFrom from);

/// `report_date: four months from 2027-04-01`
std::string limit_change_text(const LimitChange& change, Language language);

}  // namespace ismap
