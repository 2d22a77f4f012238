#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/review/subject.hpp>

namespace ismap {

/// Where the controls of the statement are in the document.
inline Pointer controls_in(const Subject& subject) {
  constexpr Pointer in_statement = path<&Statement::controls>;
  return std::holds_alternative<Dossier>(subject) ? path<&Dossier::statement> / in_statement : in_statement;
}

}  // namespace ismap
