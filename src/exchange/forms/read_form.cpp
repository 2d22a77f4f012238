#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/io/format.hpp>
#include <ismap/model/statement.hpp>

#include "src/core/excerpt.hpp"
#include "src/core/name_list.hpp"
#include "src/exchange/forms/bare_statement.hpp"
#include "src/exchange/forms/cell_map.hpp"
#include "src/exchange/forms/column_choices.hpp"
#include "src/exchange/forms/edition.hpp"
#include "src/exchange/forms/form_items.hpp"
#include "src/exchange/forms/header_names.hpp"
#include "src/exchange/forms/list_columns.hpp"
#include "src/exchange/forms/missing_sheets.hpp"
#include "src/exchange/forms/sheet.hpp"
#include "src/exchange/forms/shown_only.hpp"
#include "src/exchange/forms/unnamed_cells.hpp"
#include "src/exchange/table/fault_list.hpp"

#include <algorithm>
#include <utility>

namespace ismap::exchange {
namespace {

constexpr Label nothing_recognised{
    "見出しを認識できる表がありません。見出しには、次のような名称を用いるか、列を指定してください：{0}",
    "No table has a header that is recognised. Use names such as these, or name the columns: {0}"};
constexpr Label sheet_not_read{"このシートは読み込んでいません（見出しを認識できません。）。",
                               "This sheet was not read: its header is not recognised."};
constexpr Label column_not_used{"次の名称は用いていません：{0}", "Names that are not used: {0}"};
constexpr Label hidden_sheet{"非表示のシートを読み込みました。", "A hidden sheet was read."};
constexpr Label edition_taken{"版の記載がないため、管理策番号の形式により、版{0}の管理策として読み込みました。",
                              "No edition is named: by the form of their numbers the controls were taken for those of "
                              "{0}."};
constexpr Label hidden_row{"非表示の行を読み込みました。", "Hidden rows were read."};

struct Found {
  const Form* form = nullptr;
  std::vector<detail::Sheet> sheets{};
  std::size_t recognised = 0;
  std::size_t unused_parts = 0;  ///< parts of the form that no sheet holds
};

Found sheets_of(std::vector<detail::NamedCells>& cells, const Form& form, const FormOptions& options) {
  Found found{.form = &form};
  std::vector<bool> is_used(form.parts.size());
  for (std::size_t table = 0; table < cells.size(); ++table) {
    std::optional<detail::Sheet> sheet = detail::sheet_in(cells[table], table, form, options);
    if (!sheet) continue;
    found.recognised += sheet->recognised;
    is_used[sheet->part] = true;
    found.sheets.push_back(std::move(*sheet));
  }
  found.unused_parts = static_cast<std::size_t>(std::ranges::count(is_used, false));
  return found;
}

/// The forms that the tables may have.
std::vector<const Form*> accepted_forms(const FormOptions& options) {
  std::vector<const Form*> accepted;
  for (const std::string_view format : options.accepted)
    if (const Form* form = form_of(format)) accepted.push_back(form);
  if (options.accepted.empty())
    for (const Form& form : forms()) accepted.push_back(&form);
  return accepted;
}

/// Of the forms that are accepted, the one that most names are of, and among those the one with fewest parts left.
Found best_form(std::vector<detail::NamedCells>& cells, const FormOptions& options) {
  Found best;
  for (const Form* form : accepted_forms(options)) {
    Found found = sheets_of(cells, *form, options);
    const bool is_better = found.recognised > best.recognised ||
                           (found.recognised == best.recognised && found.unused_parts < best.unused_parts);
    if (best.form == nullptr || is_better) best = std::move(found);
  }
  return best;
}

/// The document that the tables are, if that is another than those that are accepted: one that has more of the names.
const Form* other_document(std::vector<detail::NamedCells>& cells, const Found& best, const FormOptions& options) {
  FormOptions any = options;
  any.accepted = {};
  const Found found = best_form(cells, any);
  return found.recognised > best.recognised ? found.form : nullptr;
}

/// The titles of some columns of a form: those of the controls, if it has any.
Text some_names(const FormOptions& options) {
  for (const bool has_controls : {true, false})
    for (const Form* form : accepted_forms(options)) {
      for (const Part& part : form->parts) {
        const bool is_of_controls = !part.path.empty() && part.path.back() == "controls";
        if ((has_controls && !is_of_controls) || part.fields.empty()) continue;
        Text names;
        for (std::size_t i = 0; i < std::min<std::size_t>(5, part.fields.size()); ++i)
          ismap::detail::append_name(names, part.fields[i].title);
        return names;
      }
    }
  return {};
}

void note_what_was_not_read(const Tables& tables, const Found& found, std::vector<TableNote>& notes) {
  TableNote skipped{.message = Text{sheet_not_read}, .cells = {}};
  TableNote hidden{.message = Text{hidden_sheet}, .cells = {}};
  TableNote rows{.message = Text{hidden_row}, .cells = {}};
  for (std::size_t table = 0; table < tables.size(); ++table) {
    const bool is_read =
        std::ranges::any_of(found.sheets, [table](const detail::Sheet& one) { return one.table == table; });
    const bool has_cells = std::ranges::any_of(
        tables[table].rows, [](const std::vector<Cell>& row) { return !std::ranges::all_of(row, is_blank); });
    if (!is_read && has_cells && !detail::is_shown_only(tables[table].name)) skipped.cells.push_back({table, 0, 0});
    if (is_read && tables[table].is_hidden) hidden.cells.push_back({table, 0, 0});
    if (is_read)
      for (const std::size_t row : tables[table].hidden_rows) rows.cells.push_back({table, row, 0});
  }
  for (TableNote* note : {&skipped, &hidden, &rows})
    if (!note->cells.empty()) notes.push_back(std::move(*note));
  for (const detail::Sheet& sheet : found.sheets) {
    if (sheet.unknown.empty()) continue;
    Text names;
    for (const CellAt& at : sheet.unknown)
      ismap::detail::append_name(names, ismap::detail::excerpt(text_of(tables[at.table].at(at.row, at.column))));
    notes.push_back({fill(column_not_used, {names}), sheet.unknown});
  }
}

void require_choices(const Found& found, const FormOptions& options) {
  std::vector<bool> used(options.columns.size());
  for (const detail::Sheet& sheet : found.sheets)
    for (const std::size_t choice : sheet.choices) used[choice] = true;
  detail::FaultList faults;
  detail::fault_unused_choices(options.columns, used, detail::header_names_of(*found.form), faults);
  faults.throw_if_any();
}

/// The public list is no document: it is imported.
void refuse_list(const Tables& tables) {
  constexpr Label list{
      "この表は、公表されている登録サービスのリストです。ismap import listにより登録簿とし、--registerにより"
      "指定してください。",
      "This is the public list of registered services. Make a register of it by ismap import list, and "
      "give that by --register."};
  for (std::size_t table = 0; table < tables.size(); ++table)
    if (detail::list_header_in(tables, table, {})) throw ParseError(Fault::wrong_document, Text{list}, {}, {0, 0, 0});
}

void require_accepted(std::vector<detail::NamedCells>& cells, const Found& found, const FormOptions& options) {
  constexpr Label another{"この表は「{0}」の表です。次のいずれかを指定してください：{1}。",
                          "These are the tables of this document: {0}. Give one of these: {1}."};
  const Form* other = other_document(cells, found, options);
  if (other == nullptr) return;
  Text accepted;
  for (const Form* form : accepted_forms(options)) ismap::detail::append_name(accepted, form->title);
  InputFault fault{.fault = Fault::wrong_document,
                   .message = fill(another, {other->title, accepted}),
                   .pointer = {},
                   .place = {0, 0, 0}};
  throw ParseError(std::vector<InputFault>{std::move(fault)});
}

}  // namespace

FormRead read_form(const Tables& tables, const FormOptions& options) {
  std::vector<detail::NamedCells> cells{tables.begin(), tables.end()};
  const Found found = best_form(cells, options);
  if (found.sheets.empty()) {
    refuse_list(tables);
    require_accepted(cells, found, options);
    InputFault fault{.fault = Fault::wrong_document,
                     .message = fill(nothing_recognised, {some_names(options)}),
                     .pointer = {},
                     .place = {0, 0, 0}};
    throw ParseError(std::vector<InputFault>{std::move(fault)});
  }
  require_choices(found, options);
  FormRead read;
  read.form = found.form;
  const detail::EditionOfTables edition =
      detail::edition_of(tables, *found.form, found.sheets, detail::header_names_of(*found.form), *options.catalog);
  FormOptions of_edition = options;
  of_edition.catalog = edition.catalog;
  detail::FormItems items{tables, *found.form, of_edition};
  for (std::size_t part = 0; part < found.form->parts.size(); ++part)
    for (const detail::Sheet& sheet : found.sheets)
      if (sheet.part == part) items.add(sheet);
  if (!options.is_part) {
    items.require_values();
    for (const detail::Sheet& sheet : found.sheets)
      if (!found.form->parts[sheet.part].is_list) items.require_rows(sheet);
  }
  std::vector<std::size_t> missing;
  const bool is_bare = detail::is_bare(*found.form, items.cells());
  if (!options.is_part && !is_bare)
    missing = detail::parts_without_sheet(tables, *found.form, found.sheets, items.cells());
  if (found.form->format == format_of<Statement>)
    read.absent = detail::pointers_to(*found.form, missing);
  else
    detail::fault_missing_sheets(tables, *found.form, found.sheets, missing, items.faults());
  std::vector<TableNote> unnamed;
  detail::find_unnamed_cells(tables, found.sheets, options, unnamed, items.faults());
  if (!items.faults().empty()) require_accepted(cells, found, options);
  items.faults().throw_if_any();
  read.notes = items.notes();
  read.notes.insert(read.notes.end(), unnamed.begin(), unnamed.end());
  note_what_was_not_read(tables, found, read.notes);
  read.recognised = items.recognised();
  read.cells = items.shared_cells();
  JsonValue document = std::move(items).document();
  if (is_bare) read.absent = detail::fill_bare(document, *edition.catalog, found.sheets, *found.form);
  if (!edition.is_told && edition.catalog != options.catalog)
    read.notes.push_back({fill(edition_taken, {edition.catalog->edition()}), {{found.sheets.front().table, 0, 0}}});
  document.sort_members();
  read.json = json_of(document);
  return read;
}

}  // namespace ismap::exchange
