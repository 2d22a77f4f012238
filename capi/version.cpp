#include <ismap/rules/rulebook.hpp>
#include <ismap/version.hpp>

#include "arguments.hpp"

using namespace ismap::capi;

uint32_t ismap_version_number() noexcept {
  return ISMAP_VERSION_NUMBER;
}

ismap_str ismap_version() noexcept {
  return borrowed(ismap::version);
}

ismap_str ismap_rulebook_version() noexcept {
  return borrowed(ismap::rulebook_version);
}
