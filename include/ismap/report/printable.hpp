// Text from a user's document, made safe to show.
#pragma once

#include <string>
#include <string_view>

namespace ismap {

/// `text` as well-formed UTF-8 on one line that cannot steer a terminal or reverse its direction: white space of any
/// kind but U+3000 becomes a space; control characters, bidirectional controls, what XML cannot hold and bytes that are
/// no UTF-8 become U+FFFD.
std::string printable(std::string_view text);

}  // namespace ismap
