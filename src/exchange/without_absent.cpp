#include <ismap/exchange/without_absent.hpp>

#include "src/io/json_value.hpp"

#include <algorithm>

namespace ismap::exchange {
namespace {

/// Takes away what `pointer` leads to. No member of a document has a name that a pointer would escape.
void take_away(JsonValue& value, std::string_view pointer) {
  const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
  const std::string_view token = pointer.substr(1, end - 1);
  const std::string_view rest = pointer.substr(end);
  auto* items = value.as<JsonList>();
  auto* members = value.as<JsonMembers>();
  if (token == "*" && items != nullptr) {
    for (JsonValue& item : *items) take_away(item, rest);
  } else if (members != nullptr && rest.empty()) {
    std::erase_if(*members, [token](const JsonMember& member) { return member.name == token; });
  } else if (JsonValue* member = value.find(token)) {
    take_away(*member, rest);
  }
}

}  // namespace

std::string without_absent(std::string_view json, std::span<const std::string> absent, Layout layout) {
  JsonValue document = parse_json(json);
  for (const std::string& pointer : absent) take_away(document, pointer);
  return json_of(document, layout);
}

}  // namespace ismap::exchange
