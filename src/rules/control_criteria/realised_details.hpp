// Details that are realised although their objective is excluded.
#pragma once

#include <ismap/catalog/control_set.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::control_criteria {

/// A person weighs each detail, in the catalogue or not, that is realised under one of the excluded `objectives`: that
/// speaks against the reason for excluding it. In `message`, `{0}` is the objective and `{1}` the detail.
void judge_realised_details(Answer& answer, const ControlSet& objectives, const Label& message,
                            const Statement& statement, const Context& context);

}  // namespace ismap::control_criteria
