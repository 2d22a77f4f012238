#pragma once

#include <ismap/model/result.hpp>
#include <ismap/report/page.hpp>

#include <vector>

namespace ismap::detail {

/// The results that are not settled, with their places and messages: what is not met first, then what lacks facts, then
/// what a person judges. Then warnings and advice on the others. What only repeats other rules is left out.
void add_open_results(Page& page, const std::vector<const RuleResult*>& results);

}  // namespace ismap::detail
