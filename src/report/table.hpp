// Columns aligned by display width.
#pragma once

#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>

#include <string>

namespace ismap::detail {

/// The lines, each indented by two spaces and two more for the depth; the names of the columns only of numbers. Cells
/// are made printable; the last column is not padded.
std::string table_text(const page::Table& table, const Style& style);

}  // namespace ismap::detail
