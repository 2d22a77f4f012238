// What both editions say of controls that are left out, and of the reasons for it.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/catalog/control_set.hpp>
#include <ismap/core/text.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

#include <cstddef>
#include <span>
#include <string_view>

namespace ismap::control_criteria {

inline constexpr Label give_reason{"理由を記載してください。", "Give the reason."};

/// `message` with the number of a control as `{0}` and the reason given for leaving it out as `{1}`; of a long reason
/// only the beginning is shown.
Text with_reason(const Label& message, ControlId id, std::string_view reason);

/// From how many optional details with the same reason on this is said. A few may well have one in common.
inline constexpr std::size_t many_details = 10;
/// The same for objectives and, in the revision of 2025, for whatever is excluded: a reviewer weighs these reasons.
inline constexpr std::size_t many_weighed = 2;

/// Says which of `rows` have the same text as reason, where there are `least` of them or more; no verdict changes.
/// Texts are compared as they are written.
void advise_on_shared_reasons(Answer& answer, std::span<const Row> rows, std::size_t least, const Statement& statement,
                              const Context& context);

/// A reviewer weighs each detail, in the catalogue or not, that is realised under one of the excluded `objectives`:
/// that speaks against the reason for excluding it. In `message`, `{0}` is the objective and `{1}` the detail.
void judge_realised_details(Answer& answer, const ControlSet& objectives, const Label& message,
                            const Statement& statement, const Context& context);

}  // namespace ismap::control_criteria
