#include <ismap/io/limits.hpp>

#include <algorithm>

namespace ismap {

std::size_t* limit_named(Limits& limits, std::string_view name) noexcept {
  const std::array single{&limits.bytes, &limits.depth, &limits.items, &limits.text, &limits.all_items};
  const auto found = static_cast<std::size_t>(std::ranges::find(limit_names, name) - limit_names.begin());
  if (found == limit_names.size()) return nullptr;
  return found < single.size() ? single[found] : &limits.lists[found - single.size()];
}

}  // namespace ismap
