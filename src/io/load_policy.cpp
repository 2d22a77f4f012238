#include "src/io/load_document.hpp"

#include <ismap/io/policy_fault.hpp>
#include <ismap/model/policy_description.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

namespace ismap {
namespace {

namespace ondemand = simdjson::ondemand;

/// The part of `value`, an object or a list that has been read before, that `token` of a JSON Pointer names.
ondemand::value part_of(ondemand::value& value, std::string_view token) {
  if (value.type() == ondemand::json_type::array) return value.get_array().at(std::stoul(std::string{token}));
  for (ondemand::field field : value.get_object())
    if (std::string_view{field.unescaped_key()} == token) return field.value();
  return value;
}

/// Where the value at `pointer` starts in a text that has been read before.
std::size_t offset_of(std::string_view json, std::string_view pointer) {
  const simdjson::padded_string text = padded(json);
  ondemand::parser parser;
  ondemand::document document = iterate(parser, text);
  ondemand::value value = document.get_value();
  while (!pointer.empty()) {
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    value = part_of(value, pointer.substr(1, end - 1));
    pointer.remove_prefix(end);
  }
  return static_cast<std::size_t>(value.raw_json_token().data() - text.data());
}

}  // namespace

template <>
Policy load<Policy>(std::string_view json, const Limits& limits) {
  Policy policy = load_document<Policy>(json, limits);
  if (const std::optional<PolicyFault> found = fault_in(policy)) {
    const std::string pointer = found->pointer.string();
    throw ParseError(found->fault, found->message, pointer, place_of(json, offset_of(json, pointer)));
  }
  return policy;
}

}  // namespace ismap
