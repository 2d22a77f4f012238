// The last day of a period of months in both ways of counting, for people and as JSON.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/report/page.hpp>

#include <string>

namespace ismap {

/// The last day of the period of `months` months from `from`, which is not counted; for as many months as a
/// registration is valid, also the last day of one whose assessment period ends on `from`. @pre as for `months_after`
Page counting_page(Date from, int months, Language language);
std::string counting_json(Date from, int months);

}  // namespace ismap
