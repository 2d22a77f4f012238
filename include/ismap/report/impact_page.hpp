// What depends on base services, as pages.
#pragma once

#include <ismap/model/impact.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// What depends on one service. `name` is that of the service, or empty.
Page impact_page(const ImpactReport& report, Language language, std::string_view name);
inline std::string impact_text(const ImpactReport& report, const Style& style, std::string_view name) {
  return write_text(impact_page(report, style.language, name), style);
}

/// What in a register depends on services without a valid registration.
Page impact_page(const RegisterImpact& impact, Language language);
inline std::string impact_text(const RegisterImpact& impact, const Style& style) {
  return write_text(impact_page(impact, style.language), style);
}

}  // namespace ismap
