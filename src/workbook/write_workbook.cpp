#include <ismap/workbook/write_workbook.hpp>

#include "src/core/unicode.hpp"
#include "src/exchange/table/fault_list.hpp"
#include "src/exchange/table/unwritable.hpp"
#include "src/workbook/merged_cells.hpp"
#include "src/workbook/packed.hpp"
#include "src/workbook/shared_texts.hpp"
#include "src/workbook/sheet_xml.hpp"
#include "src/workbook/styles.hpp"
#include "src/workbook/validation.hpp"
#include "src/workbook/xml_text.hpp"

#include <algorithm>
#include <utility>

namespace ismap::workbook {
namespace {

using exchange::FormSheet;
using exchange::Table;
using exchange::Tables;
using exchange::detail::FaultList;

constexpr std::size_t longest_text = 32'767;

constexpr Label no_seen_sheet{"表示されるシートがありません。ブックには、表示されるシートが1枚以上必要です。",
                              "No sheet is seen. A workbook needs at least one that is not hidden."};
constexpr Label two_counts{"日付の数え方（1900年又は1904年から）が異なる表は、一つのブックにまとめられません。",
                           "Tables that count days from 1900 and from 1904 cannot be in one workbook."};
constexpr Label too_many_rows_for_sheet{"シートに収まる行数（{0}行）を超えています。",
                                        "A sheet has no more than {0} rows."};
constexpr Label too_many_columns_for_sheet{"シートに収まる列数（{0}列）を超えています。",
                                           "A sheet has no more than {0} columns."};
constexpr Label merged_outside{"結合するセルがシートの範囲外です。", "The merged cells are outside of the sheet."};
constexpr Label merged_twice{"結合するセルが重なっています。", "The merged cells overlap others."};

InputFault fault_at(const Table& table, std::size_t row, std::size_t column, Fault fault, Text message) {
  return {.fault = fault,
          .message = std::move(message),
          .pointer = {},
          .place = {0, 0, 0},
          .cell = exchange::cell_name(table.name, row, column)};
}

void check_size_of(const Table& table, FaultList& faults) {
  if (table.rows.size() > last_row + 1)
    faults.add(
        fault_at(table, last_row + 1, 0, Fault::limit, fill(too_many_rows_for_sheet, {std::to_string(last_row + 1)})));
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    if (table.rows[row].size() > last_column + 1)
      faults.add(fault_at(table, row, last_column + 1, Fault::limit,
                          fill(too_many_columns_for_sheet, {std::to_string(last_column + 1)})));
  for (const exchange::MergedCells& range : table.merged)
    if (range.last_row > last_row || range.last_column > last_column)
      faults.add(fault_at(table, range.first_row, range.first_column, Fault::limit, Text{merged_outside}));
  for (const exchange::MergedCells& range : overlapping(table.merged))
    faults.add(fault_at(table, range.first_row, range.first_column, Fault::bad_value, Text{merged_twice}));
}

/// @throws ParseError
void check_writable(const Tables& tables) {
  FaultList faults;
  const auto add = [&](const Label& message) {
    faults.add({.fault = Fault::bad_value, .message = Text{message}, .pointer = {}, .place = {0, 0, 0}});
  };
  if (std::ranges::all_of(tables, &Table::is_hidden)) add(no_seen_sheet);
  if (std::ranges::any_of(
          tables, [&](const Table& table) { return table.counts_from_1904 != tables.front().counts_from_1904; }))
    add(two_counts);
  for (const Table& table : tables) {
    exchange::detail::note_unwritable(table, longest_text, faults);
    check_size_of(table, faults);
  }
  faults.throw_if_any();
}

/// A sheet in the list of the workbook.
struct Listed {
  std::string name;
  bool is_hidden = false;
  std::string header{};  ///< the rows that each page shows: "$1:$1"; empty: none
  std::string filtered{};
};

std::string header_rows(const FormSheet& sheet) {
  if (sheet.table.rows.empty()) return {};
  const std::string row = "$" + std::to_string(sheet.header_row + 1);
  return row + ":" + row;
}

std::string sheet_part(std::size_t index) {
  return "worksheets/sheet" + std::to_string(index + 1) + ".xml";
}

std::string quoted(std::string_view sheet) {
  std::string name = "'";
  for (const char c : sheet) name.append(c == '\'' ? "''" : std::string_view{&c, 1});
  return name + "'";
}

std::string types_xml(std::size_t sheets) {
  constexpr std::string_view start = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  std::string xml{xml_head};
  xml +=
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\n"
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\n"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\n"
      "<Override PartName=\"/docProps/core.xml\" "
      "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\n";
  const auto add = [&](std::string_view part, std::string_view type) {
    xml.append("<Override PartName=\"/xl/").append(part).append("\" ContentType=\"").append(start).append(type);
    xml += "+xml\"/>\n";
  };
  add("workbook.xml", "sheet.main");
  add("styles.xml", "styles");
  add("sharedStrings.xml", "sharedStrings");
  for (std::size_t i = 0; i < sheets; ++i) add(sheet_part(i), "worksheet");
  return xml + "</Types>\n";
}

constexpr std::string_view relations_start =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\n";
constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::string package_relations_xml() {
  std::string xml{xml_head};
  xml.append(relations_start).append("<Relationship Id=\"rId1\" Type=\"").append(office);
  xml +=
      "/officeDocument\" Target=\"xl/workbook.xml\"/>\n"
      "<Relationship Id=\"rId2\" "
      "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
      "Target=\"docProps/core.xml\"/>\n</Relationships>\n";
  return xml;
}

std::string workbook_relations_xml(std::size_t sheets) {
  std::string xml{xml_head};
  xml += relations_start;
  const auto add = [&](std::size_t number, std::string_view type, std::string_view part) {
    xml.append("<Relationship Id=\"rId").append(std::to_string(number)).append("\" Type=\"").append(office);
    xml.append("/").append(type).append("\" Target=\"").append(part).append("\"/>\n");
  };
  for (std::size_t i = 0; i < sheets; ++i) add(i + 1, "worksheet", sheet_part(i));
  add(sheets + 1, "styles", "styles.xml");
  add(sheets + 2, "sharedStrings", "sharedStrings.xml");
  return xml + "</Relationships>\n";
}

std::string properties_xml(const WorkbookOptions& options) {
  std::string xml{xml_head};
  xml +=
      "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
      "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n";
  if (!options.title.empty() && detail::is_utf8(options.title)) {
    xml += "<dc:title>";
    append_plain_text(xml, options.title);
    xml += "</dc:title>\n";
  }
  for (const std::string_view name : {"created", "modified"}) {
    xml.append("<dcterms:").append(name).append(" xsi:type=\"dcterms:W3CDTF\">").append(to_string(options.created));
    xml.append("T00:00:00Z</dcterms:").append(name).append(">\n");
  }
  return xml + "</cp:coreProperties>\n";
}

std::string names_xml(const std::vector<Listed>& sheets) {
  std::string names;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const auto add = [&](std::string_view name, std::string_view rest, const std::string& cells) {
      names.append("<definedName name=\"_xlnm.").append(name).append("\" localSheetId=\"").append(std::to_string(i));
      names.append("\"").append(rest).append(">");
      append_plain_text(names, quoted(sheets[i].name) + "!" + cells);
      names += "</definedName>\n";
    };
    if (!sheets[i].filtered.empty()) add("_FilterDatabase", " hidden=\"1\"", sheets[i].filtered);
    if (!sheets[i].header.empty()) add("Print_Titles", "", sheets[i].header);
  }
  return names.empty() ? names : "<definedNames>\n" + names + "</definedNames>\n";
}

std::string workbook_xml(const std::vector<Listed>& sheets, bool counts_from_1904) {
  std::string xml{xml_head};
  xml.append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"").append(office);
  xml.append("\">\n<workbookPr").append(counts_from_1904 ? " date1904=\"1\"" : "").append("/>\n");
  const auto first = std::ranges::find(sheets, false, &Listed::is_hidden) - sheets.begin();
  xml.append("<bookViews><workbookView activeTab=\"")
      .append(std::to_string(first))
      .append("\"/></bookViews>\n<sheets>\n");
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    xml += "<sheet name=\"";
    append_plain_text(xml, sheets[i].name);
    xml.append("\" sheetId=\"").append(std::to_string(i + 1)).append("\"");
    if (sheets[i].is_hidden) xml += " state=\"hidden\"";
    xml.append(" r:id=\"rId").append(std::to_string(i + 1)).append("\"/>\n");
  }
  return xml.append("</sheets>\n").append(names_xml(sheets)).append("</workbook>\n");
}

/// @param sheets the list of them, and `parts` their parts
std::string book(const std::vector<Listed>& sheets, std::vector<Part> parts, bool counts_from_1904,
                 const SharedTexts& texts, const WorkbookOptions& options) {
  std::vector<Part> all{{"[Content_Types].xml", types_xml(sheets.size())},
                        {"_rels/.rels", package_relations_xml()},
                        {"docProps/core.xml", properties_xml(options)},
                        {"xl/workbook.xml", workbook_xml(sheets, counts_from_1904)},
                        {"xl/_rels/workbook.xml.rels", workbook_relations_xml(sheets.size())},
                        {"xl/styles.xml", std::string{styles_xml}},
                        {"xl/sharedStrings.xml", texts.xml()}};
  std::ranges::move(parts, std::back_inserter(all));
  return packed(all);
}

/// The tables alone.
Tables tables_of(std::span<const FormSheet> sheets) {
  Tables tables;
  for (const FormSheet& sheet : sheets) tables.push_back(sheet.table);
  return tables;
}

}  // namespace

std::string write_workbook(const Tables& tables, const WorkbookOptions& options) {
  check_writable(tables);
  const std::vector<std::string> names = sheet_names(tables);
  const auto first = std::ranges::find(tables, false, &Table::is_hidden) - tables.begin();
  SharedTexts texts;
  std::vector<Listed> sheets;
  std::vector<Part> parts;
  for (std::size_t i = 0; i < tables.size(); ++i) {
    sheets.push_back({names[i], tables[i].is_hidden});
    parts.push_back({"xl/" + sheet_part(i), table_xml(tables[i], static_cast<std::ptrdiff_t>(i) == first, texts)});
  }
  return book(sheets, std::move(parts), tables.front().counts_from_1904, texts, options);
}

std::string write_workbook(std::span<const FormSheet> sheets, const WorkbookOptions& options) {
  const Tables tables = tables_of(sheets);
  check_writable(tables);
  const std::vector<std::string> names = sheet_names(tables);
  const auto first = std::ranges::find(tables, false, &Table::is_hidden) - tables.begin();
  SharedTexts texts;
  LongLists lists;
  std::vector<Listed> listed;
  std::vector<Part> parts;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    listed.push_back({names[i], tables[i].is_hidden, header_rows(sheets[i]), filtered_cells(sheets[i])});
    parts.push_back(
        {"xl/" + sheet_part(i), form_xml(sheets[i], static_cast<std::ptrdiff_t>(i) == first, texts, lists)});
  }
  const Table choices = lists.table();
  if (!lists.empty()) {
    listed.push_back({choices.name, true});
    parts.push_back({"xl/" + sheet_part(sheets.size()), table_xml(choices, false, texts)});
  }
  return book(listed, std::move(parts), tables.front().counts_from_1904, texts, options);
}

}  // namespace ismap::workbook
