// The pledges of registration rules 3.5 in an application.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::registration {

/// Whether the pledge `item`, 1 to 6 in the final numbering, is given.
Answer pledged(const Dossier& dossier, int item);

/// Whether all six are given.
Answer all_pledged(const Dossier& dossier, const Context& context);

}  // namespace ismap::registration
