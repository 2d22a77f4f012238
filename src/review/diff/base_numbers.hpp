#pragma once

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/statement.hpp>

#include <set>
#include <string_view>

namespace ismap {

/// Numbers of services, each once however it is spelled.
using NumberSet = std::set<std::string_view, ByNumber>;

/// The registration numbers of the services that the statement declares as base.
inline NumberSet base_numbers(const Statement& statement) {
  NumberSet numbers;
  for (const OutsideService& service : statement.outside_services)
    if (service.is_base && is_stated(service.registration_number)) numbers.insert(*service.registration_number);
  return numbers;
}

}  // namespace ismap
