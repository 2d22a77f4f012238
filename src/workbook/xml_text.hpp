// Writing XML.
#pragma once

#include <string>
#include <string_view>

namespace ismap::workbook {

inline constexpr std::string_view xml_head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Appends the text with what XML does not take as references, and control characters as spreadsheets escape them
/// (`_x000D_`). `RichText` gives it back. @pre it is UTF-8
void append_cell_text(std::string& xml, std::string_view text);

/// Appends the text for an attribute or an element that knows no escapes: characters that XML cannot hold are spaces.
/// @pre it is UTF-8
void append_plain_text(std::string& xml, std::string_view text);

}  // namespace ismap::workbook
