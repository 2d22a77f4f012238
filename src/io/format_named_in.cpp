#include "src/core/byte_order_mark.hpp"
#include "src/io/parse.hpp"

#include <ismap/io/load.hpp>

#include <algorithm>
#include <optional>

namespace ismap {
namespace {

/// Takes `token` and the white space before it from the front of `rest`; false if something else is there.
bool take(std::string_view& rest, std::string_view token) {
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t\r\n"), rest.size()));
  if (!rest.starts_with(token)) return false;
  rest.remove_prefix(token.size());
  return true;
}

/// The format if it is the first member and written in ASCII without escapes, as it nearly always is: then the rest of
/// the text need not be looked at.
std::optional<std::string_view> format_in_front(std::string_view json) {
  if (!take(json, "{") || !take(json, "\"format\"") || !take(json, ":") || !take(json, "\"")) return std::nullopt;
  const auto end = std::ranges::find_if(json, [](char c) { return c == '"' || c == '\\' || c < ' ' || c > '~'; });
  if (end == json.end() || *end != '"') return std::nullopt;
  return json.substr(0, static_cast<std::size_t>(end - json.begin()));
}

}  // namespace

std::string format_named_in(std::string_view json) {
  json.remove_prefix(detail::size_of_mark(json));
  if (const auto format = format_in_front(json)) return std::string{*format};
  const simdjson::padded_string text = padded(json);
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document document;
  std::string_view format;
  if (iterate(parser, text).get(document) != simdjson::SUCCESS ||
      document.find_field_unordered(format_member).get_string().get(format) != simdjson::SUCCESS)
    return {};
  return std::string{format};
}

}  // namespace ismap
