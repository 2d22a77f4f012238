// A sheet as the part of a workbook.
#pragma once

#include <ismap/exchange/table/form_sheet.hpp>

#include "src/workbook/shared_texts.hpp"
#include "src/workbook/validation.hpp"

#include <cstddef>
#include <string>

namespace ismap::workbook {

inline constexpr std::size_t last_row = 1'048'575;
inline constexpr std::size_t last_column = 16'383;

/// A table alone.
std::string table_xml(const exchange::Table& table, bool is_shown_first, SharedTexts& texts);

/// A sheet of a form.
std::string form_xml(const exchange::FormSheet& sheet, bool is_shown_first, SharedTexts& texts, LongLists& lists);

/// The cells that a filter stands over: "$A$1:$F$10". Empty: none does.
std::string filtered_cells(const exchange::FormSheet& sheet);

}  // namespace ismap::workbook
