// The words for what a catalogue says about a control.
#pragma once

#include <ismap/catalog/control.hpp>
#include <ismap/catalog/group.hpp>
#include <ismap/core/text.hpp>

namespace ismap {

Label label_of(Level level);
Label label_of(GroupKind kind);
Label label_of(Confidence confidence);
Label label_of(ChangeType change);
/// What the mark after a number says.
Label meaning_of(Suffix suffix);

}  // namespace ismap
