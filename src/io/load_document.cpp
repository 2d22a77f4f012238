#include "src/io/load_document.hpp"

#include "src/io/syntax.hpp"

#include <ismap/io/fault_text.hpp>

#include <algorithm>
#include <numeric>

namespace ismap {

void locate(std::vector<InputFault>& faults, std::string_view json, std::size_t mark_size) {
  std::vector<std::size_t> order(faults.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t i) { return faults[i].place.offset; });
  std::vector<std::size_t> offsets;
  for (const std::size_t i : order) offsets.push_back(faults[i].place.offset + mark_size);
  const std::vector<Place> places = places_of(json, offsets);
  for (std::size_t i = 0; i < order.size(); ++i) faults[order[i]].place = places[i];
}

void check_size(std::string_view json, const Limits& limits) {
  if (json.size() > limits.bytes)
    throw ParseError(Fault::limit, fault_text(Fault::limit, "bytes"), "", place_of(json, limits.bytes));
}

void refuse(std::string_view json, std::size_t mark_size, Reader& reader, const Limits& limits) {
  check_syntax(json, limits);
  std::vector<InputFault> faults = reader.take_faults();
  if (faults.empty()) throw ParseError(Fault::syntax, fault_text(Fault::syntax, ""), "", place_of(json, mark_size));
  locate(faults, json, mark_size);
  throw ParseError(std::move(faults), reader.has_more());
}

}  // namespace ismap
