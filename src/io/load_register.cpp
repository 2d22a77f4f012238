#include "src/io/load_document.hpp"

#include <ismap/model/register_description.hpp>

namespace ismap {

template <>
Register load<Register>(std::string_view json, const Limits& limits) {
  return load_document<Register>(json, limits);
}

}  // namespace ismap
