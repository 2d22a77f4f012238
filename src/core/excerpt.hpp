// The beginning of a text that an input gives.
#pragma once

#include <string>
#include <string_view>

namespace ismap::detail {

/// `text`, cut after a hundred characters with an ellipsis: how much of an input a message quotes.
std::string excerpt(std::string_view text);

}  // namespace ismap::detail
