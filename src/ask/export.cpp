#include <ismap/ask/export.hpp>

#include <ismap/ask/sheets.hpp>
#include <ismap/exchange/forms/single_sheet.hpp>
#include <ismap/exchange/oscal/write_oscal.hpp>
#include <ismap/exchange/table/csv.hpp>
#include <ismap/exchange/table/tables_json.hpp>
#include <ismap/report/printable.hpp>

#include "src/core/name_list.hpp"
#include "src/core/near_words.hpp"
#include "src/exchange/forms/shown_only.hpp"

#include <array>
#include <utility>

namespace ismap::ask {
namespace {

using exchange::OscalDocument;

std::optional<OscalDocument> oscal_of(ExportForm form) {
  switch (form) {
    case ExportForm::oscal_catalog:
      return OscalDocument::catalog;
    case ExportForm::oscal_profile:
      return OscalDocument::profile;
    case ExportForm::oscal_mapping:
      return OscalDocument::mapping_collection;
    case ExportForm::oscal_ssp:
      return OscalDocument::system_security_plan;
    case ExportForm::oscal_ar:
      return OscalDocument::assessment_results;
    case ExportForm::oscal_poam:
      return OscalDocument::plan_of_action_and_milestones;
    case ExportForm::tables:
    case ExportForm::csv:
      break;
  }
  return std::nullopt;
}

bool is_of_catalog(ExportForm form) {
  return form == ExportForm::oscal_catalog || form == ExportForm::oscal_profile || form == ExportForm::oscal_mapping;
}

Exported exported(exchange::OscalWritten written) {
  Exported made{.text = std::move(written.json)};
  for (exchange::OscalLoss& loss : written.losses)
    made.losses.push_back({std::move(loss.message), std::move(loss.pointer), loss.count});
  return made;
}

Failure no_such_sheet(const std::vector<exchange::FormSheet>& sheets, std::string_view asked) {
  constexpr Label message{"シート「{0}」はありません。次のいずれかを指定してください：{1}",
                          "There is no sheet “{0}”. Give one of these: {1}"};
  std::vector<std::string> names;
  Text listed;
  for (const exchange::FormSheet& sheet : sheets) {
    if (exchange::detail::is_shown_only(sheet.table.name)) continue;
    names.push_back(sheet.table.name);
    ismap::detail::append_name(listed, sheet.table.name);
  }
  return {Reason::not_found, fill(message, {printable(asked), listed}),
          ismap::detail::near_words(std::string{asked}, names)};
}

}  // namespace

Exported csv_of(const std::vector<exchange::FormSheet>& sheets, std::string_view name) {
  constexpr Label left_out{"CSVには1枚のシートのみが含まれます。含まれないシート：{0}",
                           "A CSV holds one sheet. Left out: {0}"};
  const exchange::SingleSheet single = exchange::single_sheet(sheets, name);
  if (single.sheet == nullptr) throw no_such_sheet(sheets, name);
  Exported made{.text = exchange::write_csv(single.sheet->table)};
  if (single.left_out.empty()) return made;
  Text names;
  for (const std::string& other : single.left_out) detail::append_name(names, other);
  made.losses.push_back({.message = fill(left_out, {names}), .pointer = {}, .count = single.left_out.size()});
  return made;
}

Exported exported(const Input& document, ExportForm form, const ExportOptions& options) {
  if (is_of_catalog(form)) throw not_taken("document");
  if (const std::optional<OscalDocument> oscal = oscal_of(form)) {
    const auto* subject = std::get_if<IndexedSubject>(&document);
    if (subject == nullptr) throw wrong_document("document", format_in(document), subject_formats);
    return exported(write_oscal(*oscal, whole(*subject).subject, {.day = options.day, .language = options.language}));
  }
  const std::vector<exchange::FormSheet> sheets = sheets_of(document, options.catalog, options.language);
  if (form == ExportForm::csv) return csv_of(sheets, options.sheet);
  return {.text = exchange::write_form_sheets(sheets)};
}

Exported exported(const Catalog& catalog, ExportForm form, const ExportOptions& options) {
  if (!is_of_catalog(form)) throw missing("document");
  return exported(write_oscal(*oscal_of(form), catalog, {.day = options.day, .language = options.language}));
}

}  // namespace ismap::ask
