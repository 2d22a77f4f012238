// Rows of a statement that say the same about one control.
#pragma once

#include <ismap/model/statement.hpp>

namespace ismap {

/// True if both rows say the same about the control they name: stance, ground, reason, individual control, origin and
/// changes, whatever the order of the latter. Texts are compared with `is_same_text`, and a suffix is no part of a
/// number.
bool is_same_entry(const ControlEntry& a, const ControlEntry& b);

}  // namespace ismap
