#include <ismap/io/load.hpp>

#include <simdjson.h>

#include <new>

namespace ismap {

std::string format_named_in(std::string_view json) {
  const simdjson::padded_string padded{json};
  if (padded.size() != json.size()) throw std::bad_alloc();
  simdjson::ondemand::parser parser;
  simdjson::ondemand::document document;
  const simdjson::error_code refused = parser.iterate(padded).get(document);
  if (refused == simdjson::MEMALLOC) throw std::bad_alloc();
  std::string_view format;
  if (refused != simdjson::SUCCESS ||
      document.find_field_unordered(format_member).get_string().get(format) != simdjson::SUCCESS)
    return {};
  return std::string{format};
}

}  // namespace ismap
