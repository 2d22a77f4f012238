// The transition table of a registration as a picture.
#pragma once

#include <ismap/core/text.hpp>

#include <string>

namespace ismap {

/// The table in the language of Graphviz. Events that lead the same way share an arrow; the passing of the last day of
/// validity is a dashed one.
std::string transitions_dot(Language language);

/// The same as a Mermaid state diagram.
std::string transitions_mermaid(Language language);

}  // namespace ismap
