// What a person should look at after an import.
#pragma once

#include <ismap/catalog/import_csv.hpp>

#include <functional>
#include <vector>

namespace ismap::detail {

/// The details of `base` that revisions up to the month of `revision` added.
ControlSet details_added_by(const Catalog& base, Date revision);

/// The warnings about `imported`, the completed `base`. `end` is the end of the CSV; `place_of_row` knows the row of an
/// imported id.
std::vector<ImportWarning> import_warnings(const Catalog& imported, const Catalog& base, Date revision, Place end,
                                           const std::function<Place(ControlId)>& place_of_row);

}  // namespace ismap::detail
