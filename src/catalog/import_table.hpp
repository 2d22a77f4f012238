// The imported table as a whole, checked against the edition it completes.
#pragma once

#include "csv_text.hpp"
#include "import_row.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/import_csv.hpp>

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace ismap::detail {

/// Takes rows, then answers with the completed catalogue. `csv` and `base` outlive it.
class ImportTable {
 public:
  ImportTable(const CsvText& csv, const Catalog& base) noexcept : csv_(csv), base_(base) {}

  /// @throws ParseError if the row contradicts the edition or an earlier row.
  void add(ImportRow row);

  /// Checks what only the whole table shows. @throws ParseError
  ImportResult finish(Date revision);

 private:
  struct Entry {
    Control control;
    std::string text;
  };

  void check_against_base(const ImportRow& row) const;
  void check_detail(const ImportRow& row, const Control* known) const;
  void check_parents() const;
  void require(const ControlSet& wanted, Label kind) const;
  bool has(ControlId id) const { return row_of_.contains(id.number()); }
  Control control_from(const ImportRow& row) const;
  void add_from_base(std::vector<Entry>& entries, const ControlSet& controls) const;
  Catalog build(Date revision, bool is_complete);

  const CsvText& csv_;
  const Catalog& base_;
  std::vector<ImportRow> rows_;
  std::unordered_map<std::uint32_t, std::size_t> row_of_;  // by number
};

}  // namespace ismap::detail
