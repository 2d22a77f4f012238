// The answers to the operating body's inquiries during acceptance.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::registration {

/// Whether each inquiry is answered in time (5.4(1)). One still open within the time is a missing fact, after it a
/// breach.
Answer inquiries_answered(const Dossier& dossier, const Context& context);

}  // namespace ismap::registration
