#include "address.hpp"

#include <algorithm>

namespace ismap::detail {

bool is_address(std::string_view link) {
  constexpr std::string_view scheme = "https://";
  return link.starts_with(scheme) && link.size() > scheme.size() &&
         std::ranges::all_of(link, [](char letter) { return '!' <= letter && letter <= '~'; });
}

}  // namespace ismap::detail
