// Texts in XML 1.0.
#pragma once

#include <string>
#include <string_view>

namespace ismap::ask::formats {

/// `text` on one line for an element or an attribute. What XML cannot hold, or what could steer a terminal, is U+FFFD.
std::string xml_text(std::string_view text);

}  // namespace ismap::ask::formats
