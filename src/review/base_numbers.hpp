#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/statement.hpp>

#include <set>
#include <string_view>

namespace ismap {

/// The registration numbers of the services that the statement declares as base.
inline std::set<std::string_view> base_numbers(const Statement& statement) {
  std::set<std::string_view> numbers;
  for (const OutsideService& service : statement.outside_services)
    if (service.is_base && is_stated(service.registration_number)) numbers.insert(*service.registration_number);
  return numbers;
}

}  // namespace ismap
