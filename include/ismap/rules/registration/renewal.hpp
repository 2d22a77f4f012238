// What the register says about the registration that an application renews. Registration rules 8.1, 13.2 and 14.1.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::registration {

/// Whether a registrant renews its live registration in time (8.1).
///
/// A renewal needs a registration that was live on the day of filing: one that was deleted, withdrawn, refused or never
/// decided has nothing to renew. Another list, another provider, another name, a suspension and what ended the
/// registration after the filing are for a person; open procedures and another service model are advices.
///
/// A first application of a service that is registered already is for a person.
Answer renewal(const Dossier& dossier, const Context& context);

}  // namespace ismap::registration
