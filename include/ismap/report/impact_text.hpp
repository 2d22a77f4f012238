// What depends on base services, for people.
#pragma once

#include <ismap/model/impact.hpp>
#include <ismap/report/style.hpp>

#include <string>
#include <string_view>

namespace ismap {

/// What depends on one service. `name` is that of the service, or empty.
std::string impact_text(const ImpactReport& report, const Style& style, std::string_view name);

/// What in a register depends on services without a valid registration.
std::string impact_text(const RegisterImpact& impact, const Style& style);

}  // namespace ismap
