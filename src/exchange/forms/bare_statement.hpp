// A statement of which there is a sheet of controls alone.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/exchange/forms/form.hpp>

#include "src/exchange/forms/cell_map.hpp"
#include "src/exchange/forms/sheet.hpp"
#include "src/io/json_value.hpp"

#include <string>
#include <vector>

namespace ismap::exchange::detail {

/// True if the form is that of a statement, and no cell holds anything but controls.
bool is_bare(const Form& form, const CellMap& cells);

/// Puts what a document must have in place of what the sheets do not hold. Gives the JSON Pointers of all that they do
/// not hold; "*" stands for each item of a list.
std::vector<std::string> fill_bare(JsonValue& statement, const Catalog& catalog, const std::vector<Sheet>& sheets,
                                   const Form& form);

}  // namespace ismap::exchange::detail
