#include "warm_up.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/review/migrate.hpp>
#include <ismap/review/review.hpp>
#include <ismap/rules/rulebook.hpp>

namespace ismap::capi {

void warm_up() {
  static const bool is_warm = [] {
    rulebook();
    for (const std::string_view edition : {edition_2020, edition_2025}) catalog_for(edition);
    const ReviewRequest request{.as_of = date(2026, 4, 1)};
    for (const Scheme scheme : {Scheme::ismap, Scheme::ismap_liu}) {
      Dossier dossier;
      dossier.application.scheme = scheme;
      review(dossier, request);
    }
    Statement statement;
    statement.edition = edition_2020;
    migrate(statement, edition_2025);
    return true;
  }();
  static_cast<void>(is_warm);
}

}  // namespace ismap::capi
