// One row of the imported table, checked on its own.
#pragma once

#include "csv_reader.hpp"

#include <ismap/catalog/control.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace ismap::detail {

struct ImportRow {
  ControlId id;
  Level level{};
  ChangeType change{};
  std::uint8_t pattern = 0;
  std::string text;
  std::size_t offset = 0;  ///< of the id
};

/// Checks the header, the current record of `reader`, and returns how many columns it has. @throws ParseError
std::size_t read_header(const CsvText& csv, const CsvReader& reader);

/// The row in the current record of `reader`; nothing if it is marked `Missing`. @throws ParseError
std::optional<ImportRow> read_row(const CsvText& csv, const CsvReader& reader, std::size_t columns);

/// Checks that the record has as many fields as the header. @throws ParseError
void check_field_count(const CsvText& csv, const CsvReader& reader, std::size_t columns);

/// A controls pattern: empty, 1, 2 or 3, with or without 定型管理策 before it; 0 if empty. @throws ParseError
std::uint8_t read_pattern(const CsvText& csv, const CsvField& field);

/// A piece of the input as messages quote it: shortened, control characters replaced.
std::string quotable(std::string_view text);

}  // namespace ismap::detail
