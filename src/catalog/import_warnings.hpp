// What to look at after an import, and whether the table is complete.
#pragma once

#include <ismap/catalog/import_csv.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace ismap::detail {

/// The details of `base` that revisions up to the month of `revision` added.
ControlSet details_added_by(const Catalog& base, Date revision);

/// Those that later revisions added.
ControlSet details_added_after(const Catalog& base, Date revision);

/// The row of a control in the table.
struct FoundRow {
  ControlId id;  ///< as the table has it, suffix included
  Place place;
};

/// The table against what is known of the edition.
struct TableFacts {
  std::size_t details = 0;
  Place end;                                                 ///< of the CSV
  std::function<std::optional<FoundRow>(ControlId)> row_of;  ///< by number
};

struct TableFindings {
  std::vector<ImportWarning> warnings;
  bool complete = false;
};

TableFindings findings_of(const TableFacts& table, const Catalog& base, Date revision);

}  // namespace ismap::detail
