#include "src/io/load_document.hpp"

#include <ismap/model/register_description.hpp>

namespace ismap {

template <>
RegisteredAssessor load<RegisteredAssessor>(std::string_view json, const Limits& limits) {
  return load_document<RegisteredAssessor>(json, limits);
}

template <>
RegisteredAssessor load_accepting<RegisteredAssessor>(std::span<const std::string_view> accepted, std::string_view json,
                                                      const Limits& limits) {
  return load_document<RegisteredAssessor>(json, limits, accepted);
}

}  // namespace ismap
