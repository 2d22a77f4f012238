// The words for how well a rule is known and who decides it.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/rules/standing.hpp>

namespace ismap {

Label label_of(Standing standing);
/// What a standing says about a rule, in one sentence.
Label meaning_of(Standing standing);

Label label_of(Automation automation);
/// What follows from it for the reader, in one sentence.
Label meaning_of(Automation automation);

}  // namespace ismap
