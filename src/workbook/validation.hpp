// What is said and offered where a cell is chosen.
#pragma once

#include <ismap/exchange/table/form_sheet.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ismap::workbook {

/// Keeps drop-down lists that are too long for a cell, or whose choices hold commas, for a sheet of their own.
class LongLists {
 public:
  /// The range in which the choices are.
  std::string range_of(const std::vector<std::string>& choices);

  /// One list a column.
  exchange::Table table() const;

  bool empty() const noexcept { return lists_.empty(); }

 private:
  std::vector<std::vector<std::string>> lists_;
};

/// Appends the rule for `cells`: the choices and the note, cut at a sentence where it is longer than a spreadsheet
/// shows. Nothing if there is neither. @param title of the note
void append_validation(std::string& xml, const exchange::ColumnLayout& layout, std::string_view title,
                       const std::string& cells, LongLists& lists);

}  // namespace ismap::workbook
