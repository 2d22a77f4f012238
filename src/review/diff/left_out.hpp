// Controls that the new statement excludes, does not select or no longer mentions.
#pragma once

#include "src/review/diff/control_comparison.hpp"

namespace ismap {

/// The stance of `entry` is new.
void note_left_out(const ControlEntry& entry, ControlComparison& comparison);

/// @pre neither is realised, and both have one stance
void compare_reasons(const ControlEntry& before, const ControlEntry& after, ControlComparison& comparison);

/// The old statement has the control and the new one has not.
void note_dropped(ControlId id, ControlComparison& comparison);

/// The detail stays as it was, which its objective, no longer excluded, does not allow. `entry` is null if the
/// statement has none.
void note_still_left_out(ControlId detail, const ControlEntry* entry, ControlComparison& comparison);

}  // namespace ismap
