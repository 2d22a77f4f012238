// Registration rules 6.1(5): whether the information of 3.4 is proper and sufficient.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::registration {

/// Follows the rules of 3.4. Where each of them holds, a reviewer decides on the texts, which are shown (second reading
/// SR-7): that they are there is never enough for `met`.
Answer proper_and_sufficient_disclosure(const Dossier& dossier, const Context& context);

}  // namespace ismap::registration
