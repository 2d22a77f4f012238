#include "src/io/load_document.hpp"

#include <ismap/model/register_description.hpp>

namespace ismap {

const std::size_t room_behind = simdjson::SIMDJSON_PADDING;

template <>
Register load<Register>(std::string_view json, const Limits& limits) {
  return load_document<Register>(json, limits);
}

template <>
Register load_accepting<Register>(std::span<const std::string_view> accepted, std::string_view json,
                                  const Limits& limits) {
  return load_document<Register>(json, limits, accepted);
}

Register load_in_place(const std::string& json, const Limits& limits) {
  if (json.capacity() - json.size() < room_behind) return load<Register>(json, limits);
  return load_padded<Register>(simdjson::padded_string_view{json.data(), json.size(), json.capacity()}, limits);
}

}  // namespace ismap
