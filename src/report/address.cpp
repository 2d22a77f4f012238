#include "address.hpp"

#include <algorithm>
#include <string>

namespace ismap::detail {

bool is_address(std::string_view link) {
  constexpr std::string_view scheme = "https://";
  return link.starts_with(scheme) && link.size() > scheme.size() &&
         std::ranges::all_of(link, [](char letter) { return '!' <= letter && letter <= '~'; });
}

page::Run locator_run(std::string_view locator) {
  return {std::string{locator}, Colour::dim, std::string{locator}};
}

}  // namespace ismap::detail
