// What the rows of a statement say against each other, and against themselves.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::control_criteria {

/// One row a number: a row that contradicts another one about its number is a breach, one that says the same as an
/// earlier one is warned of. Both are faults of form.
void check_repeated(Answer& answer, const Statement& statement, const Context& context);

/// Rows whose texts do not go with their stance: a ground or a reason for leaving out what is realised, or a
/// realisation of what is left out. Notices only.
void advise_on_stray_texts(Answer& answer, const Statement& statement, const Context& context);

}  // namespace ismap::control_criteria
