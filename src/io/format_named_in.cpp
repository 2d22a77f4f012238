#include "src/io/parse.hpp"

#include <ismap/io/load.hpp>

namespace ismap {

std::string format_named_in(std::string_view json) {
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
