#include "src/core/byte_order_mark.hpp"
#include "src/io/load_document.hpp"

#include <ismap/io/policy_fault.hpp>
#include <ismap/model/policy_description.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

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

/// Where the value at `pointer` starts in `document`, which has been read before.
const char* place_of_value(ondemand::document& document, std::string_view pointer) {
  document.rewind();
  ondemand::value value = document.get_value();
  while (!pointer.empty()) {
    const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
    value = part_of(value, pointer.substr(1, end - 1));
    pointer.remove_prefix(end);
  }
  return std::string_view{value.raw_json_token()}.data();
}

[[noreturn]] void refuse(const std::vector<PolicyFault>& found, std::string_view json) {
  const std::size_t mark = detail::size_of_mark(json);
  const simdjson::padded_string text = padded(json.substr(mark));
  ondemand::parser parser;
  ondemand::document document = iterate(parser, text);
  std::vector<InputFault> faults;
  for (const PolicyFault& one : found) {
    if (faults.size() == ParseError::most) break;
    const std::string pointer = one.pointer.string();
    const auto offset = static_cast<std::size_t>(place_of_value(document, pointer) - text.data());
    faults.push_back({one.fault, one.message, pointer, {.offset = offset}, one.hints});
  }
  locate(faults, json, mark);
  throw ParseError(std::move(faults), found.size() > ParseError::most);
}

}  // namespace

template <>
Policy load<Policy>(std::string_view json, const Limits& limits) {
  Policy policy = load_document<Policy>(json, limits);
  if (const std::vector<PolicyFault> found = faults_in(policy); !found.empty()) refuse(found, json);
  return policy;
}

}  // namespace ismap
