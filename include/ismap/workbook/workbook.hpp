// Workbooks (XLSX) as tables.
#pragma once

#include <ismap/exchange/table/table.hpp>
#include <ismap/exchange/table/table_limits.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ismap::workbook {

/// What a workbook may cost to read, besides its tables.
struct WorkbookLimits {
  exchange::TableLimits tables{};
  std::size_t max_entries = 2'000;                        ///< of the archive
  std::size_t max_unpacked_bytes = std::size_t{1} << 30;  ///< of all parts that are read
  std::size_t max_ratio = 200;  ///< of a part of more than a megabyte: bytes unpacked to bytes in the archive
};

/// True if the bytes are those of a workbook, or of something else in the same kind of archive.
bool is_workbook(std::string_view bytes) noexcept;

/// Reads the sheets of a workbook, hidden ones too: the stored values of formulas, texts without their format and
/// without phonetic guides, days as YYYY-MM-DD by the workbook's own count.
/// @throws ParseError for what is no workbook, has macros, a password or a document type, is damaged, or is beyond a
/// limit; for a formula without a stored value, with its cell
exchange::Tables read_workbook(std::string_view bytes, const WorkbookLimits& limits = {});

}  // namespace ismap::workbook
