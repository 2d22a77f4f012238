#pragma once

#include <string>
#include <string_view>

namespace ismap::detail {

/// `text`, made printable, so that Markdown shows it as it is. @param starts_line only spaces stand before it
std::string markdown_escape(std::string_view text, bool starts_line);

/// An address between `<` and `>`. @pre `is_address(link)`
std::string markdown_address(std::string_view link);

}  // namespace ismap::detail
