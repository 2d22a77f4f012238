// Values of fields out of cells.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/table/table.hpp>

#include "src/exchange/table/read_word.hpp"
#include "src/exchange/table/reading.hpp"
#include "src/io/json_value.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace ismap::exchange::detail {

/// Reads the cells of one field. A blank cell is null.
class FieldReader {
 public:
  FieldReader(const Field& field, const Catalog& catalog);

  Reading<JsonValue> read(const Cell& cell, bool counts_from_1904);

 private:
  Reading<JsonValue> read_single(const Cell& cell, bool counts_from_1904);
  Reading<JsonValue> read_several(const Cell& cell);
  Reading<JsonValue> read_word(const Cell& cell);

  const Field& field_;
  const Catalog& catalog_;
  std::vector<WordChoice> choices_;
  std::vector<TwoWays> two_ways_;
  std::unordered_map<std::string, Reading<JsonValue>> words_read_;
};

}  // namespace ismap::exchange::detail
