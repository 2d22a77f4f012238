// The question: which items of a statement go back to a standard that the provider holds a certificate for?
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/model/overlap.hpp>
#include <ismap/review/subject.hpp>

namespace ismap {

/// By clause, the implemented and inherited items of the statement that cite the standard (ismap-2020, as of its
/// revision of 2022-04-01), or whose number is that of the standard (ismap-2025). For a statement of another edition
/// nothing is known, and the outcome says so. A number counts once, however often it is stated. The assessor decides
/// what an overlap is worth: the scheme takes evidence, not certificates (GL-3.6, AUD-4). Never throws for what the
/// statement says.
OverlapReport overlap(const Statement& statement, Certificate certificate);

/// The same for the statement in it. The places point into the dossier if it is one.
OverlapReport overlap(const Subject& subject, Certificate certificate);

/// The same with an imported table, which says what controls the edition has. One of another edition than the
/// statement's is left aside.
OverlapReport overlap(const Subject& subject, Certificate certificate, const Catalog& catalog);

}  // namespace ismap
