// Where a statement goes back to a standard, for people.
#pragma once

#include <ismap/model/overlap.hpp>
#include <ismap/report/style.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// The share, then the items clause by clause. `service` is the name of the service, or empty.
std::string overlap_text(const OverlapReport& report, const Style& style, std::string_view service);

}  // namespace ismap
