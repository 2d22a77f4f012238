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

/// Checks the header that `reader` stands on and returns how many columns it has. @throws ParseError
std::size_t read_header(const CsvText& csv, const CsvReader& reader);

/// The row that `reader` stands on; nothing if it is marked `Missing`. @throws ParseError
std::optional<ImportRow> read_row(const CsvText& csv, const CsvReader& reader, std::size_t columns);

/// A piece of the input as messages quote it: shortened, control characters replaced.
std::string quotable(std::string_view text);

}  // namespace ismap::detail
