// Tables out of documents, and blank ones.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/table/form_sheet.hpp>

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace ismap::exchange {

/// The document as the sheets of its form. `read_form` gives it back. @param document of the form's format
std::vector<FormSheet> write_form(const Form& form, const nlohmann::json& document, Language language);

}  // namespace ismap::exchange
