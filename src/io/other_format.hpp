// What a text that is not JSON is instead.
#pragma once

#include <ismap/core/text.hpp>

#include <optional>
#include <string_view>

namespace ismap {

/// What `bytes`, which are not JSON, are by their first bytes, and what to do; nothing if that is not known.
std::optional<Label> other_format(std::string_view bytes);

/// The same if they can be no table either: a PDF, an archive, an HTML page, an old Office file, nothing at all.
std::optional<Label> no_table_format(std::string_view bytes);

/// True if `bytes`, which are not JSON, may be a table as a spreadsheet saves it as text: cells that commas, tabs or
/// semicolons part, in UTF-8, UTF-16 or code page 932, under a title or not.
bool is_table_text(std::string_view bytes);

}  // namespace ismap
