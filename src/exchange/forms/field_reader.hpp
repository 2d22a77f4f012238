// Values of fields out of cells.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/table/table.hpp>

#include "src/exchange/table/read_word.hpp"
#include "src/exchange/table/reading.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <unordered_map>
#include <vector>

namespace ismap::exchange::detail {

/// Reads the cells of one field. A blank cell is null.
class FieldReader {
 public:
  FieldReader(const Field& field, const Catalog& catalog);

  Reading<nlohmann::json> read(const Cell& cell, bool counts_from_1904);

 private:
  Reading<nlohmann::json> read_single(const Cell& cell, bool counts_from_1904);
  Reading<nlohmann::json> read_several(const Cell& cell);
  Reading<nlohmann::json> read_word(const Cell& cell);

  const Field& field_;
  const Catalog& catalog_;
  std::vector<WordChoice> choices_;
  std::vector<TwoWays> two_ways_;
  std::unordered_map<std::string, Reading<nlohmann::json>> words_read_;
};

}  // namespace ismap::exchange::detail
