// One reason for many controls.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

#include <cstddef>
#include <span>

namespace ismap::control_criteria {

/// From how many optional details that share a reason on this is said. A few may well have one in common.
inline constexpr std::size_t many_details = 10;
/// The same for objectives and, in the revision of 2025, for whatever is excluded: these reasons are weighed.
inline constexpr std::size_t many_weighed = 2;

/// Says which of `rows` have one and the same text as reason, where there are `least` of them or more; no verdict
/// changes. Texts are compared as they are written.
void advise_on_shared_reasons(Answer& answer, std::span<const Row> rows, std::size_t least, const Statement& statement,
                              const Context& context);

}  // namespace ismap::control_criteria
