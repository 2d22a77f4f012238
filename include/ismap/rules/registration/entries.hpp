// Faulty entries of an application: a defect of form. Basic regulation 3.3.
#pragma once

#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::registration {

/// Whether the days of the application stand in their order and none lies after `as_of`, and each document is filed
/// once. What does not is for a person; a filing that is still ahead is an advice.
Answer entries_in_order(const Dossier& dossier, const Context& context);

}  // namespace ismap::registration
