// Documents of which a part is not known, to be kept or completed.
#pragma once

#include <ismap/io/write.hpp>

#include <span>
#include <string>
#include <string_view>

namespace ismap::exchange {

/// The JSON without what is `absent`: in `FormRead::json` and `OscalRead::json` something stands there so that they can
/// be loaded, and whoever kept that would keep it as a fact. What is left is refused by `load` until it is completed.
/// @param absent JSON Pointers; "*" stands for each item of a list. @pre `json` is a JSON object
std::string without_absent(std::string_view json, std::span<const std::string> absent, Layout layout = Layout::compact);

}  // namespace ismap::exchange
