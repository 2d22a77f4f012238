// The look-up of the assessor in the list of registered ones.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::registration {

/// Whether the report comes from an assessor that was registered when it assessed and reported (3.1; basic regulation
/// 3.2): on the date of the report, and from the first day of the period on. One registered between the two, a
/// suspension and an end after the report are for a person. How long an assessor's registration lasts is not public, so
/// nothing expires.
Answer registered_assessor(const Dossier& dossier, const Context& context);

}  // namespace ismap::registration
