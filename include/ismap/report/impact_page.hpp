// What depends on base services, as pages.
#pragma once

#include <ismap/model/impact.hpp>
#include <ismap/report/linked_services.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// What depends on one service. `name` is that of the service, or empty.
/// @param linked what the picture shows: `linked_services` of the report; null: there is no picture
Page impact_page(const ImpactReport& report, Language language, std::string_view name,
                 const LinkedServices* linked = nullptr);
inline std::string impact_text(const ImpactReport& report, const Style& style, std::string_view name) {
  return write_text(impact_page(report, style.language, name), style);
}

/// What in a register depends on services without a valid registration.
/// @param linked as above
Page impact_page(const RegisterImpact& impact, Language language, const LinkedServices* linked = nullptr);
inline std::string impact_text(const RegisterImpact& impact, const Style& style) {
  return write_text(impact_page(impact, style.language), style);
}

}  // namespace ismap
