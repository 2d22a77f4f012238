// A JSON patch on a document as a value.
#pragma once

#include <ismap/model/dossier.hpp>
#include <ismap/model/remedy.hpp>

#include <span>

namespace ismap::remedies {

/// Makes the operations in their order. @throws std::invalid_argument if one does not fit the document
void apply_patches(std::span<const RemedyPatch> patches, Dossier& dossier);
void apply_patches(std::span<const RemedyPatch> patches, Statement& statement);

}  // namespace ismap::remedies
