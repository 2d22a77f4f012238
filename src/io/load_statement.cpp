#include "src/io/load_document.hpp"

#include <ismap/model/statement_description.hpp>

namespace ismap {

template <>
Statement load<Statement>(std::string_view json, const Limits& limits) {
  return load_document<Statement>(json, limits);
}

template <>
Statement load_accepting<Statement>(std::span<const std::string_view> accepted, std::string_view json,
                                    const Limits& limits) {
  return load_document<Statement>(json, limits, accepted);
}

}  // namespace ismap
