// Texts that a migration merged, whatever the order and the places of their sources.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ismap {

/// True if both texts say the same: a blank one as much as none, and a merged one (see `merged_entry`) the same parts
/// from the same controls of `edition`, in any order and from anywhere.
bool is_same_text(const std::optional<std::string>& one, const std::optional<std::string>& other,
                  std::string_view edition);

}  // namespace ismap
