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
  TableSource(const exchange::Tables& tables, exchange::FormRead read);

  const exchange::FormRead& read() const noexcept { return read_; }

  /// "管理策!D132"; nothing if the tables do not hold what the JSON Pointer leads to.
  std::optional<std::string> cell(std::string_view pointer) const;
  std::string name_of(const exchange::CellAt& at) const;

 private:
  std::vector<std::string> sheets_;
  exchange::FormRead read_;
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
};

/// Reads the document that the tables are. @throws ParseError with all that is wrong, each with its cell
TableDocument load_tables(const exchange::Tables& tables, std::shared_ptr<const Catalog> catalog,
                          const TableOptions& options);

/// The same of a CSV.
TableDocument load_csv(std::string_view csv, std::shared_ptr<const Catalog> catalog, const TableOptions& options);

}  // namespace ismap::ask
