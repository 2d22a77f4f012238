// A table of the revision of 2025 as a user would export it, made from the embedded edition and invented numbers.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/import_csv.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::test {

struct RevisedTable {
  std::string header = "objective,id,pattern";
  std::vector<std::string> rows;

  /// `details` details, spread over all objectives of the embedded edition: 5.6.1 is one of them.
  explicit RevisedTable(std::size_t details = 322) {
    for (unsigned last = 1; rows.size() < details; ++last)
      for (const std::size_t ordinal : ismap_2025().objectives()) {
        if (rows.size() == details) break;
        const std::string objective = ismap_2025()[ordinal].id.string();
        rows.push_back(objective + "," + objective + "." + std::to_string(last) + ",");
      }
  }

  RevisedTable& add(std::string row) {
    rows.push_back(std::move(row));
    return *this;
  }

  /// Leaves out the rows whose objective is `id`.
  RevisedTable& without(std::string_view id) {
    std::erase_if(rows, [&](const std::string& row) { return row.starts_with(std::string{id} + ","); });
    return *this;
  }

  std::string csv() const {
    std::string text = header + "\n";
    for (const std::string& row : rows) text += row + "\n";
    return text;
  }

  ImportResult imported() const { return import_csv(csv(), ismap_2025()); }
};

}  // namespace ismap::test
