// Time limits, for people and as JSON.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/report/style.hpp>
#include <ismap/rules/time_limit.hpp>

#include <string>

namespace ismap {

Label label_of(CountedFrom from);

/// Every time limit: the span in force on `day`, what it counts from, its clause, how well it is known and from where.
/// What `policy` changes is marked.
std::string time_limits_text(Date day, const Policy& policy, const Style& style);
/// The same, with every span by its first day.
std::string time_limits_json(Date day, const Policy& policy);

/// `report_date: four months from 2027-04-01`
std::string limit_change_text(const LimitChange& change, Language language);

}  // namespace ismap
