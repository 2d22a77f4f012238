// Any bytes as tables. The first byte chooses what the rest is: a CSV, the parts of a workbook, a workbook, a document
// or a catalogue in a CSV, tables in JSON. Reading ends in a value within the limits or in a ParseError, and what was
// read is the same after it was written and read once more.
//
// With libFuzzer: the preset fuzz. Without it: link fuzz_driver.cpp.
#include <ismap/catalog/catalog.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/exchange/forms/catalog_table.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/table/csv.hpp>
#include <ismap/exchange/table/tables_json.hpp>
#include <ismap/workbook/workbook.hpp>
#include <ismap/workbook/write_workbook.hpp>

#include "src/workbook/packed.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {
namespace {

using exchange::Cell;
using exchange::Table;
using exchange::TableLimits;
using exchange::Tables;

// Small enough that inputs of a few kilobytes meet them.
constexpr TableLimits table_limits{.max_bytes = 1 << 20,
                                   .max_tables = 8,
                                   .max_rows = 2'000,
                                   .max_columns = 60,
                                   .max_cells = 20'000,
                                   .max_text_bytes = 10'000};
constexpr workbook::WorkbookLimits workbook_limits{
    .tables = table_limits, .max_entries = 40, .max_unpacked_bytes = 4 << 20};

void require(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "tables_fuzz: %s\n", what);
  std::abort();
}

/// False if it ends in a ParseError, which says what is wrong.
template <class Read>
bool reads(Read read) {
  try {
    read();
    return true;
  } catch (const ParseError& error) {
    require(!error.faults().empty() && error.faults().size() <= ParseError::most, "an error has no faults or too many");
    for (const InputFault& fault : error.faults())
      require(!fault.message.ja.empty() && !fault.message.en.empty(), "a fault has no message");
    return false;
  }
}

/// Without what no workbook keeps.
Tables trimmed(Tables tables) {
  const std::vector<std::string> names = workbook::sheet_names(tables);
  for (std::size_t i = 0; i < tables.size(); ++i) {
    Table& table = tables[i];
    table.name = names[i];
    for (std::vector<Cell>& row : table.rows) {
      for (Cell& cell : row)
        if (exchange::text_of(cell).empty()) cell = exchange::Cell{};
      while (!row.empty() && std::holds_alternative<std::monostate>(row.back())) row.pop_back();
    }
    while (!table.rows.empty() && table.rows.back().empty()) table.rows.pop_back();
    std::erase_if(table.hidden_rows,
                  [&](std::size_t row) { return row >= table.rows.size() || table.rows[row].empty(); });
    std::erase_if(table.merged, [](const exchange::MergedCells& range) {
      return range.first_row == range.last_row && range.first_column == range.last_column;
    });
  }
  return tables;
}

/// @param through_workbook whether they are written as a workbook too, which costs ten times the rest
void check_tables(const Tables& tables, bool through_workbook) {
  require(tables.size() <= table_limits.max_tables, "there are too many tables");
  std::size_t cells = 0;
  for (const Table& table : tables) {
    require(table.rows.size() <= table_limits.max_rows, "there are too many rows");
    for (const std::vector<Cell>& row : table.rows) {
      require(row.size() <= table_limits.max_columns, "there are too many columns");
      cells += row.size();
      for (const Cell& cell : row)
        require(exchange::text_of(cell).size() <= table_limits.max_text_bytes, "a cell is too long");
    }
  }
  require(cells <= table_limits.max_cells, "there are too many cells");
  require(exchange::read_tables(exchange::write_tables(tables)) == tables, "JSON does not give the tables back");
  std::string bytes;
  if (through_workbook && reads([&] { bytes = workbook::write_workbook(tables); }))
    require(workbook::read_workbook(bytes) == trimmed(tables), "a workbook does not give the tables back");
}

bool one_in_four(std::string_view bytes) {
  return bytes.size() % 4 == 0;
}

void check_csv(std::string_view bytes) {
  exchange::CsvTable csv;
  if (!reads([&] { csv = exchange::read_csv(bytes, table_limits); })) return;
  check_tables({csv.table}, one_in_four(bytes));
  require(exchange::read_csv(exchange::write_csv(csv.table)).table.rows == csv.table.rows,
          "CSV does not give the table back");
}

void check_workbook(std::string_view bytes) {
  Tables tables;
  if (reads([&] { tables = workbook::read_workbook(bytes, workbook_limits); }))
    check_tables(tables, one_in_four(bytes));
}

constexpr std::string_view relations = R"(<Relationships>
<Relationship Id="r1" Type="x/worksheet" Target="sheet1.xml"/><Relationship Id="r2" Type="x/worksheet" Target="sheet2.xml"/>
<Relationship Id="r3" Type="x/styles" Target="styles.xml"/><Relationship Id="r4" Type="x/sharedStrings" Target="texts.xml"/>
</Relationships>)";
constexpr std::string_view book =
    R"(<workbook><sheets><sheet name="a" r:id="r1"/><sheet name="b" r:id="r2"/></sheets></workbook>)";

/// The parts are parted by the control character RS; one that is not there is that of a plain workbook.
void check_parts(std::string_view bytes) {
  std::vector<workbook::Part> parts{
      {"xl/sheet1.xml", "<worksheet/>"},      {"xl/texts.xml", "<sst/>"},
      {"xl/styles.xml", "<styleSheet/>"},     {"xl/sheet2.xml", "<worksheet/>"},
      {"xl/workbook.xml", std::string{book}}, {"xl/_rels/workbook.xml.rels", std::string{relations}}};
  for (workbook::Part& part : parts) {
    if (bytes.empty()) break;
    const std::size_t end = bytes.find('\x1E');
    part.text = bytes.substr(0, end);
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
  }
  check_workbook(workbook::packed(parts));
}

void check_form(std::string_view bytes) {
  exchange::CsvTable csv;
  if (!reads([&] { csv = exchange::read_csv(bytes, table_limits); })) return;
  // Tables of one file: a row that starts with "[" begins the next.
  Tables tables;
  for (std::vector<Cell>& row : csv.table.rows) {
    const std::string first = row.empty() ? std::string{} : exchange::text_of(row.front());
    if (tables.empty() || first.starts_with('[')) tables.push_back({.name = first});
    if (!first.starts_with('[')) tables.back().rows.push_back(std::move(row));
  }
  reads([&] { exchange::read_form(tables, {.catalog = &ismap_2020()}); });
}

void check_catalog(std::string_view bytes) {
  reads([&] { exchange::import_catalog(bytes, {}); });
}

void check_json(std::string_view bytes) {
  std::vector<exchange::FormSheet> sheets;
  if (!reads([&] { sheets = exchange::read_form_sheets(bytes, table_limits); })) return;
  require(exchange::read_form_sheets(exchange::write_form_sheets(sheets)) == sheets,
          "JSON does not give the sheets back");
  Tables tables;
  for (const exchange::FormSheet& sheet : sheets) tables.push_back(sheet.table);
  check_tables(tables, false);
  std::string written;
  if (one_in_four(bytes) && reads([&] { written = workbook::write_workbook(sheets); }))
    require(workbook::read_workbook(written) == trimmed(tables), "the sheets of a form do not give the tables back");
}

}  // namespace
}  // namespace ismap

// Called by libFuzzer or by the driver.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace ismap;
  constexpr std::array<void (*)(std::string_view), 6> checks = {check_csv,  check_parts,   check_workbook,
                                                                check_form, check_catalog, check_json};
  if (size == 0) return 0;
  // A copy of exactly this size, so that the address sanitizer sees a read past its end.
  const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
  checks[data[0] % checks.size()](text);
  return 0;
}
