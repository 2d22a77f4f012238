// Time limits, for people and as JSON.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/report/page.hpp>

#include <string>

namespace ismap {

/// Every time limit: the span in force on `day`, what it counts from, its clause, how well it is known and from where.
/// What `policy` changes is marked.
Page time_limits_page(Date day, const Policy& policy, Language language);
/// The same, with every span by its first day.
std::string time_limits_json(Date day, const Policy& policy);

}  // namespace ismap
