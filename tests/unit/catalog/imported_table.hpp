// A full table 3 as a user would export it, made from the embedded edition and invented optional details.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/import_csv.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::test {

/// Rows in order of number; each can be changed, removed or added to before `csv`.
struct ImportedTable {
  std::string header = "id,change_type,pattern,text";
  std::vector<std::string> rows;

  /// All objectives and details of the embedded edition, filled up to `details` details.
  explicit ImportedTable(std::size_t details = 1163 - 18 - 64) {
    const Catalog& base = ismap_2020();
    std::vector<ControlId> ids;
    (base.objectives() | base.details()).for_each([&](std::size_t i) { ids.push_back(base[i].id); });
    std::size_t wanted = details - base.details().count();
    for (unsigned last = 1; wanted > 0; ++last)
      for (const std::size_t objective : base.objectives()) {
        ControlId id = base[objective].id;
        id.numbers[3] = static_cast<std::uint8_t>(last);
        if (base.find(id) || wanted == 0) continue;
        ids.push_back(id);
        --wanted;
      }
    std::ranges::sort(ids);
    for (const ControlId id : ids) rows.push_back(id.string() + ",,,");
  }

  std::size_t index_of(std::string_view id) const {
    const std::string start = std::string{id} + ",";
    const auto at = std::ranges::find_if(rows, [&](const std::string& row) { return row.starts_with(start); });
    if (at == rows.end()) throw std::out_of_range("no row " + std::string{id});
    return static_cast<std::size_t>(at - rows.begin());
  }

  /// The line of a row in the CSV, as long as no row holds a line break.
  std::size_t line_of(std::string_view id) const { return index_of(id) + 2; }

  void replace(std::string_view id, std::string row) { rows[index_of(id)] = std::move(row); }
  void remove(std::string_view id) { rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(index_of(id))); }

  std::string csv(std::string_view line_end = "\n") const {
    std::string text = header;
    text += line_end;
    for (const std::string& row : rows) text.append(row).append(line_end);
    return text;
  }
};

inline ImportResult import(const ImportedTable& table, const ImportOptions& options = {}) {
  return import_csv(table.csv(), ismap_2020(), options);
}

/// The error that importing `csv` ends with, if it does.
inline std::optional<ParseError> error_of(std::string_view csv, const ImportOptions& options = {}) {
  try {
    import_csv(csv, ismap_2020(), options);
    return std::nullopt;
  } catch (const ParseError& error) {
    return error;
  }
}

}  // namespace ismap::test
