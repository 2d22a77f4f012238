// OSCAL documents out of catalogues, statements and dossiers.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/text.hpp>
#include <ismap/exchange/oscal/oscal_document.hpp>
#include <ismap/review/subject.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ismap::exchange {

enum class OscalLossKind : std::uint8_t {
  property,     ///< OSCAL has no place for a fact: it stands in properties of ours, which other tools do not understand
  placeholder,  ///< OSCAL asks for what is not known here: words that say so stand in its place
};

/// What OSCAL could not carry, or asks for and is not known.
struct OscalLoss {
  OscalLossKind kind{};
  std::string pointer;    ///< JSON Pointer of the first: of a `property` into what was written, else into the OSCAL
  std::size_t count = 1;  ///< how many there are of the same kind, in different items of a list
  Text message;
};

struct OscalOptions {
  std::optional<Date> day{};         ///< when the document was last modified; absent: the last day that it tells of
  Language language = Language::ja;  ///< of titles, and of words that hold a place
};

struct OscalWritten {
  std::string json;
  std::vector<OscalLoss> losses;
};

/// The same input gives the same bytes; no clock is read. Days are written as midnight at their beginning in Japan.

/// A `catalog`, a `profile` of the basic statement requirements of the catalogue, or the `mapping_collection` from
/// ismap-2020 to ismap-2025, which does not depend on the catalogue.
/// @throws std::invalid_argument for another document
OscalWritten write_oscal(OscalDocument document, const Catalog& catalog, const OscalOptions& options = {});

/// A `system_security_plan` of the statement, `assessment_results` of the report of a dossier, or a
/// `plan_of_action_and_milestones` of its improvement plans. The first holds all of a dossier that the others do not.
/// @throws ParseError if there is no such part: OSCAL has no empty documents
/// @throws std::invalid_argument for another document
OscalWritten write_oscal(OscalDocument document, const Subject& subject, const OscalOptions& options = {});

}  // namespace ismap::exchange
