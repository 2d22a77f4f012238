// Completing an edition from the official table of controls.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/core/text.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace ismap {

struct ImportOptions {
  /// A day on which the imported table was in force; it decides which details must be there, and how many. Default: the
  /// latest revision. The table of ismap-2025 has no dated revisions yet: it is checked alike on every day.
  Date revision = last_supported_date;
  std::size_t max_bytes = std::size_t{64} << 20;
  std::size_t max_rows = 200'000;  ///< rows below the header, `Missing` ones included
  std::size_t max_field_bytes = std::size_t{1} << 20;
};

/// Values are stable.
enum class ImportWarningKind {
  total_differs,           ///< The number of controls is not the one stated in public for the revision.
  known_detail_absent,     ///< A detail that public sources name is not in the table; the table wins.
  suffix_differs,          ///< An optional detail carries another suffix than public sources show; the table wins.
  later_detail_included,   ///< A detail is in the table of a revision older than the detail.
  known_objective_absent,  ///< Objectives of the base standard have no row; they stay listed, unconfirmed.
  total_not_stated,        ///< The number of controls of the revision given was never stated in public.
};

/// Something to look at; the import went through. `place` is the end of the CSV if no row is to blame.
struct ImportWarning {
  ImportWarningKind kind{};
  Text message;
  Place place;
};

struct ImportResult {
  Catalog catalog;
  std::vector<ImportWarning> warnings;  ///< on the total, details, suffixes, later details; then of numbers
};

/// Reads the user's export of attached table 3 (chapters 5 to 18) and returns `base` completed by it.
///
/// The CSV is UTF-8, with or without a byte order mark; RFC 4180 quoting; lines end in LF or CRLF; empty lines are
/// passed over. Its header is exactly `id,change_type,pattern` or `id,change_type,pattern,text` (`fixed_type` is
/// accepted for `pattern`):
///
///     id,change_type,pattern,text
///     5.1.1,,,"..."
///     5.1.1.1,Changed,1,"..."
///     5.1.1.2,Missing,,
///     6.3.1.1.PB,Addition,定型管理策1,"..."
///
/// `change_type` is empty, `Changed`, `Addition` or `Missing`; `Missing` rows are passed over, so gaps in the numbering
/// are legal. `pattern` is empty, 1, 2 or 3, with or without `定型管理策` before it. Rows may come in any order.
///
/// Governance and management come from `base`; rows for them may only repeat it. The objectives and the basic details
/// must be exactly those of `base`, and the details added up to `options.revision` must be there. A control that `base`
/// has keeps its confidence, label and dates; other details get `Confidence::imported`. Details of `base` that the
/// table lacks are dropped, but not those that a revision later than `options.revision` added: see `controls_in_force`.
///
/// The catalogue is complete only if the numbers of the table say so: as many controls as are stated in public for the
/// revision (1,163 from July 2024, 1,159 from April 2022 on; the objectives do not count), none added later, and every
/// detail that the official texts in force show.
///
/// With `base` of ismap-2025 the table is that of the revision. Its header has the columns `objective`, `id`, `pattern`
/// and, if wanted, `guidance`, in any order:
///
///     objective,id,pattern,guidance
///     5.6,,,                                an objective alone; needed only if `base` does not list it
///     5.6,5.6.1,1,"..."                     a detail; the objective may be left out
///     ,3.1.2.1,,                            governance (chapter 3) and management (chapter 4): no objective
///
/// An objective that has no row stays as it is in `base`, with a warning: nobody knows whether the revision dropped it.
/// A detail of `base` that the table lacks is dropped, with a warning. Governance and management are as in the table,
/// if it has any; their numbers are not public. The catalogue is complete only if nothing is warned of: 322 details, as
/// the draft says, and every objective and detail of `base`.
///
/// @throws ParseError for the first check of each row that fails or, if all rows are good, for the first of the whole
/// table. Its place is the field at fault, quotation mark included, or the
/// end of the CSV if rows are absent; a byte order mark counts as bytes, not as a column.
ImportResult import_csv(std::string_view csv, const Catalog& base, const ImportOptions& options = {});

/// The embedded edition whose table the header of `csv` shows: ismap-2025 if it has a column `objective`, else
/// ismap-2020. Never throws.
const Catalog& edition_of_table(std::string_view csv);

}  // namespace ismap
