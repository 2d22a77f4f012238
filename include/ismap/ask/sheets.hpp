// Documents as sheets to look at and to edit.
#pragma once

#include <ismap/ask/input.hpp>
#include <ismap/core/text.hpp>
#include <ismap/exchange/forms/write_form.hpp>

#include <vector>

namespace ismap::ask {

/// The sheets of the document; `load_tables` gives it back. What controls are about stands beside their numbers: by
/// `catalog`, or, if it is null or of another edition, by the embedded catalogue.
std::vector<exchange::FormSheet> sheets_of(const Input& input, const Catalog* catalog, Language language);
std::vector<exchange::FormSheet> sheets_of(const Subject& subject, const Catalog* catalog, Language language);

}  // namespace ismap::ask
