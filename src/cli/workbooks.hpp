// Reading and writing workbooks, where the command is built with the library for them.
#pragma once

#include <ismap/exchange/forms/write_form.hpp>
#include <ismap/exchange/table/table.hpp>

#include <span>
#include <string>
#include <string_view>

namespace ismap::cli {

/// True if the bytes are a workbook and the command can read it.
bool is_workbook_file(std::string_view bytes) noexcept;

/// @throws ParseError
exchange::Tables tables_of_workbook(std::string_view bytes);

/// @throws Failure if the command writes no workbooks
std::string workbook_of(std::span<const exchange::FormSheet> sheets);

}  // namespace ismap::cli
