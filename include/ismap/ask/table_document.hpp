// Documents that are held in tables.
#pragma once

#include <ismap/ask/input.hpp>
#include <ismap/ask/name_cells.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/table/table.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::ask {

/// Where a document was read from, for as long as its answers are to name cells (`name_cells`).
class TableSource {
 public:
  /// @param keeps_tables whether `tables()` has them
  TableSource(const exchange::Tables& tables, exchange::FormRead read, bool keeps_tables = false);

  const exchange::FormRead& read() const noexcept { return read_; }
  /// As they were read, without an earlier answer; none unless they were kept.
  const exchange::Tables& tables() const noexcept { return tables_; }

  /// "管理策!D132"; nothing if the tables do not hold what the JSON Pointer leads to.
  std::optional<std::string> cell(std::string_view pointer) const;
  std::string name_of(const exchange::CellAt& at) const;

 private:
  std::vector<std::string> sheets_;
  exchange::FormRead read_;
  exchange::Tables tables_{};
};

/// The cells of a document. @param source null: it was not read from tables
/// @param within the JSON Pointer, in what was read, of the document whose cells are asked for
CellOf cells_of(std::shared_ptr<const TableSource> source, std::string within = {});

struct TableDocument {
  Input input;
  std::shared_ptr<const TableSource> source;
};

struct TableOptions {
  std::span<const std::string_view> accepted{};  ///< formats
  std::vector<exchange::ColumnChoice> columns{};
  std::function<Place(const exchange::CellAt&)> place{};  ///< see `FormOptions`
  AskedLimits limits{};
  bool keeps_tables = false;  ///< for an answer that is written into them
};

/// Reads the document that the tables are, without what an earlier answer wrote into them (`answer_sheets`). @throws
/// ParseError with all that is wrong, each with its cell
TableDocument load_tables(const exchange::Tables& tables, std::shared_ptr<const Catalog> catalog,
                          const TableOptions& options);

/// Tables, and where their cells are in the text that they were read from.
struct TableText {
  exchange::Tables tables;
  std::function<Place(const exchange::CellAt&)> place{};  ///< empty: only the names of cells are known
};

/// Reads a CSV (`exchange::read_csv`), or tables in JSON (`exchange::read_tables`). @throws ParseError
TableText read_table_text(std::string_view text);

}  // namespace ismap::ask
