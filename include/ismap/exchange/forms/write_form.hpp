// Tables out of documents, and blank ones.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/text.hpp>
#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/table/form_sheet.hpp>

#include <string_view>
#include <vector>

namespace ismap::exchange {

/// The document as the sheets of its form. `read_form` gives it back.
/// @param json a document of the form's format; what it lacks is blank
/// @param catalog names what controls are about, in a column beside their numbers; null: there is no such column
/// @throws ParseError if it is no JSON
std::vector<FormSheet> write_form(const Form& form, std::string_view json, Language language,
                                  const Catalog* catalog = nullptr);

}  // namespace ismap::exchange
