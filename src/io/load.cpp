#include <ismap/io/load.hpp>

#include "src/core/byte_order_mark.hpp"
#include "src/io/load_document.hpp"
#include "src/io/statistics_fault.hpp"

#include <ismap/io/fault_text.hpp>
#include <ismap/io/policy_fault.hpp>
#include <ismap/model/agenda_description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/model/statistics_description.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <type_traits>
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

[[noreturn]] void refuse_policy(const std::vector<PolicyFault>& found, std::string_view json) {
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

const std::size_t room_behind = simdjson::SIMDJSON_PADDING;

template <class T>
T load_accepting(std::span<const std::string_view> accepted, std::string_view json, const Limits& limits) {
  return load_document<T>(json, limits, accepted);
}

template <class T>
T load(std::string_view json, const Limits& limits) {
  T document = load_document<T>(json, limits);
  if constexpr (std::is_same_v<T, Policy>)
    if (const std::vector<PolicyFault> found = faults_in(document); !found.empty()) refuse_policy(found, json);
  if constexpr (std::is_same_v<T, Statistics>)
    if (const std::optional<std::string> pointer = no_count_in(document))
      throw ParseError(Fault::bad_value, range_text(0, Statistics::largest_count), *pointer, {});
  return document;
}

#define ISMAP_LOAD(T, name, ja, en)                    \
  template T load<T>(std::string_view, const Limits&); \
  template T load_accepting<T>(std::span<const std::string_view>, std::string_view, const Limits&);
ISMAP_INPUTS(ISMAP_LOAD)
ISMAP_ANSWERS_READ(ISMAP_LOAD)
#undef ISMAP_LOAD

Register load_in_place(const std::string& json, const Limits& limits) {
  if (json.capacity() - json.size() < room_behind) return load<Register>(json, limits);
  return load_padded<Register>(simdjson::padded_string_view{json.data(), json.size(), json.capacity()}, limits);
}

}  // namespace ismap
