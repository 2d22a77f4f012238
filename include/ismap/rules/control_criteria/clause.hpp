// What the rules of the Control Criteria share.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/citation.hpp>
#include <ismap/core/text.hpp>

#include <span>
#include <string_view>

namespace ismap::control_criteria {

/// A clause of the revision of 2022-04-01, the text these rows were written from.
constexpr Citation clause_2022(std::string_view clause) {
  return {Regulation::control_criteria, clause, "2022-04-01"};
}

/// `message` about many controls: `{0}` is the first ten of their numbers, `{1}` how many they are.
Text with_numbers(const Label& message, std::span<const ControlId> numbers);

}  // namespace ismap::control_criteria
