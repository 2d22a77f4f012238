// Tables out of documents, and blank ones.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/text.hpp>
#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/table/form_sheet.hpp>

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace ismap::exchange {

/// The document as the sheets of its form. `read_form` gives it back.
/// @param document of the form's format; what it lacks is blank
/// @param catalog names what controls are about, in a column beside their numbers; null: there is no such column
std::vector<FormSheet> write_form(const Form& form, const nlohmann::json& document, Language language,
                                  const Catalog* catalog = nullptr);

}  // namespace ismap::exchange
