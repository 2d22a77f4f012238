// Cells that show an error in place of a value.
#pragma once

#include <ismap/exchange/table/table.hpp>

#include "src/exchange/table/reading.hpp"

#include <optional>
#include <string_view>

namespace ismap::exchange::detail {

/// True if the text is what spreadsheets show for an error: "#REF!", "#N/A", or `not_stored`.
bool is_error_word(std::string_view text) noexcept;

/// True if nobody writes this for a text: an error, or the 0 that a reference to an empty cell shows.
bool is_no_text(std::string_view text) noexcept;

/// Why the cell has no text, if it shows such a one.
std::optional<Misread> no_text_in(const Cell& cell);

/// Why the cell has no value, if it shows an error.
std::optional<Misread> error_in(const Cell& cell);

}  // namespace ismap::exchange::detail
