#pragma once

#include <string>
#include <string_view>

namespace ismap::detail {

/// `text`, made printable, as the content of an element or of an attribute in quotes.
std::string html_escape(std::string_view text);

}  // namespace ismap::detail
