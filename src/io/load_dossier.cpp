#include "src/io/load_document.hpp"

#include <ismap/model/dossier_description.hpp>

namespace ismap {

template <>
Dossier load<Dossier>(std::string_view json, const Limits& limits) {
  return load_document<Dossier>(json, limits);
}

template <>
Dossier load_accepting<Dossier>(std::span<const std::string_view> accepted, std::string_view json,
                                const Limits& limits) {
  return load_document<Dossier>(json, limits, accepted);
}

}  // namespace ismap
