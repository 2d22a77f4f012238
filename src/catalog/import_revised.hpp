// The imported table of the revision of 2025, checked against the edition it completes.
#pragma once

#include "csv_reader.hpp"
#include "csv_text.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/import_csv.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ismap::detail {

/// Takes rows, then answers with the completed catalogue. `csv` and `base` outlive it.
class RevisedTable {
 public:
  /// Reads the header, the current record of `reader`. @throws ParseError
  RevisedTable(const CsvText& csv, const Catalog& base, const CsvReader& reader, Date revision);

  /// Takes the current record of `reader`. @throws ParseError if it contradicts the edition or an earlier row.
  void add(const CsvReader& reader);

  /// Checks what only the whole table shows. @throws ParseError
  ImportResult finish();

 private:
  enum Column : std::size_t { objective, id, pattern, guidance, column_count };

  struct Entry {
    Control control;
    std::string guidance;
    std::size_t offset = 0;             ///< of the id
    std::optional<std::size_t> parent;  ///< of a detail: where its objective is named, or the id
  };

  const CsvField* field(const CsvReader& reader, Column column) const;
  ControlId read_number(const CsvField& field, Level level) const;
  void insert(ControlId number, Level level, const CsvReader& reader, const CsvField& at,
              std::optional<std::size_t> parent);
  void add_detail(const CsvReader& reader, const CsvField& number);
  void check_parents() const;
  bool has(ControlId number) const { return entry_of_.contains(number.number()); }
  void add_objectives_of_base(std::vector<ImportWarning>& warnings, Place end);
  void warn_of_details(std::vector<ImportWarning>& warnings, Place end) const;
  Catalog build(bool is_complete);

  const CsvText& csv_;
  const Catalog& base_;
  Date revision_;
  std::array<std::optional<std::size_t>, column_count> position_;  // of each column in a record
  std::size_t columns_ = 0;
  std::vector<Entry> entries_;
  std::unordered_map<std::uint32_t, std::size_t> entry_of_;  // by number
};

}  // namespace ismap::detail
