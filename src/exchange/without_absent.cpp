#include <ismap/exchange/without_absent.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ismap::exchange {
namespace {

using OrderedJson = nlohmann::ordered_json;

/// Takes away what `pointer` leads to. No member of a document has a name that a pointer would escape.
void take_away(OrderedJson& value, std::string_view pointer) {
  const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
  const std::string token{pointer.substr(1, end - 1)};
  const std::string_view rest = pointer.substr(end);
  if (token == "*" && value.is_array()) {
    for (OrderedJson& item : value) take_away(item, rest);
  } else if (value.is_object() && value.contains(token)) {
    if (rest.empty())
      value.erase(token);
    else
      take_away(value[token], rest);
  }
}

}  // namespace

std::string without_absent(std::string_view json, std::span<const std::string> absent, Layout layout) {
  OrderedJson document = OrderedJson::parse(json);
  for (const std::string& pointer : absent) take_away(document, pointer);
  return layout == Layout::indented ? document.dump(2) + "\n" : document.dump();
}

}  // namespace ismap::exchange
