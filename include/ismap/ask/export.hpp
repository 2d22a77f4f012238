// Documents and catalogues in the forms that others read.
#pragma once

#include <ismap/ask/failure.hpp>
#include <ismap/ask/input.hpp>
#include <ismap/catalog/catalog.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/text.hpp>
#include <ismap/exchange/table/form_sheet.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::ask {

/// Values are stable.
enum class ExportForm : std::uint8_t {
  tables,         ///< `ismap-tables/1` with the layout of each sheet, for a writer of workbooks
  csv,            ///< one of the sheets
  oscal_catalog,  ///< of the catalogue
  oscal_profile,  ///< of the catalogue: the basic statement requirements
  oscal_mapping,  ///< of the catalogues: from ismap-2020 to ismap-2025
  oscal_ssp,      ///< system security plan
  oscal_ar,       ///< assessment results
  oscal_poam,     ///< plan of action and milestones
};

struct ExportOptions {
  Language language = Language::ja;
  std::string_view sheet{};          ///< that a CSV holds, by its name; empty: the one with the most rows
  std::optional<Date> day{};         ///< of an OSCAL document: when it was last modified; absent: the last day in it
  const Catalog* catalog = nullptr;  ///< what controls are about is shown by it; null: by the embedded catalogue
};

/// What the form does not carry, or carries where others do not look.
struct ExportLoss {
  Text message;
  std::string pointer;    ///< JSON Pointer of the first such place; empty: there is none
  std::size_t count = 1;  ///< how many there are
};

struct Exported {
  std::string text;
  std::vector<ExportLoss> losses{};
};

/// One of the sheets as CSV. @throws Failure if there is none of that name
Exported csv_of(const std::vector<exchange::FormSheet>& sheets, std::string_view name);

/// @throws Failure if the form is not one of documents, or not of this one, or if there is no such sheet
/// @throws ParseError if the document has nothing of what the form holds
Exported exported(const Input& document, ExportForm form, const ExportOptions& options);

/// @throws Failure if the form is not one of catalogues
Exported exported(const Catalog& catalog, ExportForm form, const ExportOptions& options);

}  // namespace ismap::ask
