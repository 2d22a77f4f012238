#include "csv_text.hpp"

#include <utility>

namespace ismap::detail {

Place CsvText::place(std::size_t offset) const {
  Place place = place_of(body_, offset);
  place.offset += mark_size_;
  return place;
}

void CsvText::fail(Fault fault, std::size_t offset, Text message) const {
  throw ParseError{fault, std::move(message), {}, place(offset)};
}

}  // namespace ismap::detail
