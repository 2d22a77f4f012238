// One operation of a JSON patch, on a document as a value.
#pragma once

#include <ismap/model/dossier.hpp>
#include <ismap/model/remedy.hpp>

namespace ismap::remedies {

/// @throws std::invalid_argument if the operation does not fit the document
void apply(const RemedyPatch& patch, Dossier& dossier);
void apply(const RemedyPatch& patch, Statement& statement);

}  // namespace ismap::remedies
