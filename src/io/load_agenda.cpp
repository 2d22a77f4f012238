#include "src/io/load_document.hpp"

#include <ismap/model/agenda_description.hpp>

namespace ismap {

template <>
Agenda load<Agenda>(std::string_view json, const Limits& limits) {
  return load_document<Agenda>(json, limits);
}

}  // namespace ismap
