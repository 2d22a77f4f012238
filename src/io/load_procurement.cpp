#include "src/io/load_document.hpp"

#include <ismap/model/procurement_description.hpp>

namespace ismap {

template <>
Procurement load<Procurement>(std::string_view json, const Limits& limits) {
  return load_document<Procurement>(json, limits);
}

}  // namespace ismap
