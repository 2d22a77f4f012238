// Whether a service that another one is built on stands in the register.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

#include <string_view>

namespace ismap {

/// Checks that the base service `number`, written at `at`, is registered as of `context.as_of`. Control Criteria 2.2.2
/// and 2.2.4; the same look-up serves the ISMAP-LIU rules.
///
/// - the number of the registration being renewed itself: not_met, `own_number`
/// - no register at hand: unknown, `missing`
/// - not in the register: not_met, `not_in_register`; without a valid registration: not_met, `not_registered`
/// - suspended: a person decides, `suspended` (Q16)
/// - on the ISMAP-LIU list: by `Choices::base_on_liu_list` and the scheme applied for, if known, `on_liu_list`
///   (Q15)
Answer& check_base_service(Answer& answer, std::string_view number, const Pointer& at, const Context& context);

}  // namespace ismap
