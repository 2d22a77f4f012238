#include "src/io/load_document.hpp"

#include <ismap/model/dossier_description.hpp>

namespace ismap {

template <>
Dossier load<Dossier>(std::string_view json, const Limits& limits) {
  return load_document<Dossier>(json, limits);
}

}  // namespace ismap
