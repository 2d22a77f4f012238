// Columns aligned by display width.
#pragma once

#include <ismap/report/style.hpp>

#include <string>
#include <vector>

namespace ismap::detail {

struct Cell {
  std::string text;
  Colour colour = Colour::plain;
};

/// Rows of cells. Cells are made printable; the last column is not padded.
class Table {
 public:
  void add(std::vector<Cell> row);
  bool empty() const noexcept { return rows_.empty(); }

  /// The lines, each indented by two spaces.
  std::string text(const Style& style) const;

 private:
  std::vector<std::vector<Cell>> rows_;
  std::vector<std::size_t> widths_;
};

}  // namespace ismap::detail
