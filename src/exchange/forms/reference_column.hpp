// The column that shows, beside the number of a control, what it is about.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/forms/write_form.hpp>

namespace ismap::exchange::detail {

/// Inserts it behind the numbers, if the items of the part are controls.
void add_reference_column(FormSheet& sheet, const Form& form, std::size_t part, const Catalog& catalog,
                          Language language);

}  // namespace ismap::exchange::detail
