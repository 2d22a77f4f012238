// Statements and dossiers out of OSCAL documents.
#pragma once

#include <ismap/ask/input.hpp>
#include <ismap/exchange/oscal/read_oscal.hpp>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace ismap::ask {

struct OscalInput {
  Input input;
  std::vector<exchange::OscalNote> notes;
};

/// Reads the statement or the dossier that OSCAL documents hold (`exchange::read_oscal`). Of a statement there may be a
/// part only: see `IndexedSubject::absent`.
/// @param accepted formats, of `subject_formats`
/// @throws exchange::OscalError with all that is wrong
OscalInput load_oscal(std::span<const std::string_view> jsons, std::span<const std::string_view> accepted,
                      std::shared_ptr<const Catalog> catalog, const AskedLimits& limits = {});

}  // namespace ismap::ask
