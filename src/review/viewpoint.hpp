// The points under which the operating body reports on an application (registration rules 6.1; LIU rules as reported
// 2025-12-19).
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/application.hpp>
#include <ismap/rules/rule_row.hpp>

#include <span>

namespace ismap {

struct ViewpointDefinition {
  int number{};
  Point point{};
  Label title;
};

/// Seven for ISMAP, eight for ISMAP-LIU, by number.
std::span<const ViewpointDefinition> viewpoints_of(Scheme scheme);

}  // namespace ismap
