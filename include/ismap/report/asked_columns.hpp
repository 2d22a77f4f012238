// Columns of tables, as people name them.
#pragma once

#include <ismap/exchange/forms/read_form.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace ismap {

/// "番号=A,個別管理策=F"; nothing if a part has no name or no column.
std::optional<std::vector<exchange::ColumnChoice>> take_columns(std::string_view typed);

}  // namespace ismap
