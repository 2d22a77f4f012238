// One sheet out of several, for formats that hold one table.
#pragma once

#include <ismap/exchange/forms/write_form.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange {

struct SingleSheet {
  const FormSheet* sheet = nullptr;     ///< null: none has the name
  std::vector<std::string> left_out{};  ///< the names of the others that hold something
};

/// @param name of the sheet, however it is spelled; empty: of those that hold something, the one with the
/// most rows
SingleSheet single_sheet(std::span<const FormSheet> sheets, std::string_view name = {});

}  // namespace ismap::exchange
