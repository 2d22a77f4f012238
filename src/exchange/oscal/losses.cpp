#include "src/exchange/oscal/losses.hpp"

#include <algorithm>

namespace ismap::exchange::detail {

std::string pattern_of(std::string_view pointer) {
  std::string pattern;
  while (!pointer.empty()) {
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    const std::string_view token = pointer.substr(1, end - 1);
    const bool is_position = !token.empty() && token.find_first_not_of("0123456789") == std::string_view::npos;
    pattern.append("/").append(is_position ? "*" : token);
    pointer.remove_prefix(end);
  }
  return pattern;
}

void Losses::add(OscalLossKind kind, const std::string& pointer, Text message) {
  const auto [position, is_new] = positions_.try_emplace({kind, pattern_of(pointer)}, losses_.size());
  if (is_new)
    losses_.push_back({.kind = kind, .pointer = pointer, .message = std::move(message)});
  else
    ++losses_[position->second].count;
}

}  // namespace ismap::exchange::detail
