// What holds for a drafted statement as a whole.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/model/result.hpp>

#include <cstddef>
#include <vector>

namespace ismap {

/// `to` is the catalogue drafted in; `given_grounds` counts the exclusions whose ground the source does not state.
std::vector<Diagnostic> migration_notes(const Catalog& to, std::size_t given_grounds);

}  // namespace ismap
