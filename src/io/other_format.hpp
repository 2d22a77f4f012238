// What a text that is not JSON is instead.
#pragma once

#include <ismap/core/text.hpp>

#include <optional>
#include <string_view>

namespace ismap {

/// What `bytes`, which are not JSON, are by their first bytes, and what to do; nothing if that is not known.
std::optional<Label> other_format(std::string_view bytes);

}  // namespace ismap
