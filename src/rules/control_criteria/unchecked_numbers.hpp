// Numbers that an incomplete catalogue can neither confirm nor refuse.
#pragma once

#include "src/catalog/control_names.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>
#include <ismap/rules/control_criteria/clause.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace ismap::control_criteria {

/// Leaves to a person the details that stand in no complete catalogue and for which `concerns(stance)` holds: the
/// message gets their first numbers as {0} and how many there are as {1}.
template <class Concerns>
void judge_unchecked(Answer& answer, const Label& message, const Context& context, Concerns&& concerns) {
  if (context.catalog.is_complete()) return;
  std::vector<ControlId> numbers;
  numbers.reserve(context.index.unlisted_details.size());
  for (const UnlistedDetail& detail : context.index.unlisted_details)
    if (concerns(detail.stance)) numbers.push_back(detail.id);
  if (numbers.empty()) return;
  answer.derive("numbers_not_checked", static_cast<std::int64_t>(numbers.size()))
      .judge("not_checked", context.statement / path<&Statement::controls>,
             fill_named(message, detail::names_of(numbers), std::to_string(numbers.size())));
}

}  // namespace ismap::control_criteria
