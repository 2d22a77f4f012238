#include "src/io/load_document.hpp"

#include <ismap/model/agenda_description.hpp>

#include <algorithm>

namespace ismap {

template <>
Agenda load<Agenda>(std::string_view json, const Limits& limits) {
  Limits shorter = limits;
  shorter.bytes = std::min(limits.bytes, agenda_limits.bytes);
  return load_document<Agenda>(json, shorter);
}

}  // namespace ismap
