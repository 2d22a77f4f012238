#include <ismap/core/parse_error.hpp>

#include "src/core/byte_order_mark.hpp"

#include <algorithm>

namespace ismap {
namespace {

bool starts_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

/// The place of the byte at `offset`, which is not before `from`.
Place place_from(const Place& from, std::string_view text, std::size_t offset) {
  const std::string_view between = text.substr(from.offset, std::min(offset, text.size()) - from.offset);
  Place place{from.offset + between.size(), from.line, from.column};
  const std::size_t line_end = between.rfind('\n');
  if (line_end != std::string_view::npos) {
    place.line += static_cast<std::size_t>(std::ranges::count(between, '\n'));
    place.column = 1;
  }
  place.column +=
      static_cast<std::size_t>(std::ranges::count_if(between.substr(line_end + 1), starts_character));  // npos + 1 is 0
  return place;
}

}  // namespace

Place place_of(std::string_view text, std::size_t offset) {
  return places_of(text, {offset}).front();
}

std::vector<Place> places_of(std::string_view text, const std::vector<std::size_t>& offsets) {
  std::vector<Place> places;
  Place last{.offset = detail::size_of_mark(text)};
  for (const std::size_t offset : offsets) {
    if (offset < last.offset)
      places.push_back({.offset = offset});  // inside the mark
    else
      places.push_back(last = place_from(last, text, offset));
  }
  return places;
}

}  // namespace ismap
