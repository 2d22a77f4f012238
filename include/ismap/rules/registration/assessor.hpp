// The look-up of the assessor in the list of registered ones.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::registration {

/// Whether the report comes from a registered assessor, as of `as_of` (3.1). How long an assessor's registration lasts
/// is not public, so nothing expires: only deletion and suspension count.
Answer registered_assessor(const Dossier& dossier, const Context& context);

}  // namespace ismap::registration
