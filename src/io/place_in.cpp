#include <ismap/io/place_in.hpp>

#include "src/core/byte_order_mark.hpp"
#include "src/io/parse.hpp"

namespace ismap {

std::optional<Place> place_in(std::string_view json, std::string_view pointer) {
  const std::size_t mark = detail::size_of_mark(json);
  const simdjson::padded_string text = padded(json.substr(mark));
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document document;
  simdjson::ondemand::value value;
  if (iterate(parser, text).get(document) != simdjson::SUCCESS ||
      document.at_pointer(pointer).get(value) != simdjson::SUCCESS)
    return std::nullopt;
  const std::string_view token = value.raw_json_token();
  return place_of(json, mark + static_cast<std::size_t>(token.data() - text.data()));
}

}  // namespace ismap
