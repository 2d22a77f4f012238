// Where a statement goes back to a standard, as a page.
#pragma once

#include <ismap/model/overlap.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// The share, then the items clause by clause. `service` is the name of the service, or empty.
Page overlap_page(const OverlapReport& report, Language language, std::string_view service);
inline std::string overlap_text(const OverlapReport& report, const Style& style, std::string_view service) {
  return write_text(overlap_page(report, style.language, service), style);
}

}  // namespace ismap
