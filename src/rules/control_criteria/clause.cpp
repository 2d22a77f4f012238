#include <ismap/rules/control_criteria/clause.hpp>

#include "src/catalog/control_names.hpp"

#include <string>

namespace ismap::control_criteria {

Text with_numbers(const Label& message, std::span<const ControlId> numbers) {
  return fill(message, {detail::names_of(numbers), std::to_string(numbers.size())});
}

}  // namespace ismap::control_criteria
