#include <ismap/catalog/import_csv.hpp>

#include "csv_reader.hpp"
#include "csv_text.hpp"
#include "import_revised.hpp"
#include "import_row.hpp"
#include "import_table.hpp"
#include "utf8.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

void check_bytes(const detail::CsvText& text, std::string_view csv, const ImportOptions& options) {
  if (csv.size() > options.max_bytes)
    text.fail(Fault::limit, text.body().size() - (csv.size() - options.max_bytes),
              {"CSVの大きさが上限（" + std::to_string(options.max_bytes) + "バイト）を超えています。",
               "The CSV is larger than the limit of " + std::to_string(options.max_bytes) + " bytes."});
  if (const std::size_t bad = detail::first_bad_utf8(text.body()); bad != text.body().size())
    text.fail(Fault::bad_utf8, bad,
              {"UTF-8として正しくないバイト列があります。CSVはUTF-8で保存してください。",
               "The bytes are not UTF-8. Save the CSV as UTF-8."});
}

}  // namespace

ImportResult import_csv(std::string_view csv, const Catalog& base, const ImportOptions& options) {
  const detail::CsvText text{csv};
  check_bytes(text, csv, options);

  detail::CsvReader reader{text, options.max_field_bytes};
  if (!reader.next()) text.fail(Fault::missing_member, 0, {"見出し行がありません。", "There is no header."});
  const auto for_each_row = [&](auto&& take) {
    std::vector<InputFault> faults;
    for (std::size_t rows = 0; reader.next() && faults.size() <= ParseError::most; ++rows) {
      if (rows == options.max_rows)
        text.fail(Fault::limit, reader.fields()[0].offset,
                  {"行数が上限（" + std::to_string(options.max_rows) + "行）を超えています。",
                   "There are more than " + std::to_string(options.max_rows) + " rows."});
      try {
        take();
      } catch (const ParseError& error) {
        faults.push_back(error.faults().front());
      }
    }
    if (faults.empty()) return;
    const bool has_more = faults.size() > ParseError::most;
    if (has_more) faults.pop_back();
    throw ParseError(std::move(faults), has_more);
  };
  if (base.edition() == edition_2025) {
    detail::RevisedTable table{text, base, reader, options.revision};
    for_each_row([&] { table.add(reader); });
    return table.finish();
  }
  const std::size_t columns = read_header(text, reader);
  detail::ImportTable table{text, base};
  for_each_row([&] {
    if (auto row = read_row(text, reader, columns)) table.add(std::move(*row));
  });
  return table.finish(options.revision);
}

const Catalog& edition_of_table(std::string_view csv) {
  const std::string_view body = detail::CsvText{csv}.body();
  const std::size_t start = std::min(body.find_first_not_of("\r\n"), body.size());
  std::string_view header = body.substr(start);
  header = header.substr(0, header.find_first_of("\r\n"));
  while (!header.empty()) {
    const std::size_t comma = std::min(header.find(','), header.size());
    const std::string_view field = header.substr(0, comma);
    if (field == "objective" || field == "\"objective\"") return ismap_2025();
    header.remove_prefix(std::min(comma + 1, header.size()));
  }
  return ismap_2020();
}

}  // namespace ismap
