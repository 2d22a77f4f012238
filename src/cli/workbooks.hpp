// Reading and writing workbooks, where the command is built with the library for them.
#pragma once

#include <ismap/exchange/table/table.hpp>

#include <string_view>

namespace ismap::cli {

/// True if the bytes are a workbook and the command can read it.
bool is_workbook_file(std::string_view bytes) noexcept;

/// @throws ParseError
exchange::Tables tables_of_workbook(std::string_view bytes);

}  // namespace ismap::cli
