// Faults of a document that was made of tables.
#pragma once

#include <ismap/ask/table_document.hpp>

namespace ismap::ask {

/// The faults with the cells that they come from.
ParseError in_tables(const ParseError& error, const TableSource& source, const TableOptions& options);

}  // namespace ismap::ask
