#include <ismap/io/load.hpp>

#include <simdjson.h>

namespace ismap {

std::string format_named_in(std::string_view json) {
  const simdjson::padded_string padded{json};
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document document;
  std::string_view format;
  if (parser.iterate(padded).get(document) != simdjson::SUCCESS) return {};
  if (document.find_field_unordered(format_member).get_string().get(format) != simdjson::SUCCESS) return {};
  return std::string{format};
}

}  // namespace ismap
