// Rules over sets of controls need the catalogue of the statement's edition.
#pragma once

#include <ismap/model/statement.hpp>
#include <ismap/rules/answer.hpp>
#include <ismap/rules/context.hpp>

namespace ismap::control_criteria {

/// True if the catalogue at hand is that of the statement's edition.
inline bool has_catalog(const Statement& statement, const Context& context) {
  return statement.edition == context.catalog.edition();
}

/// The answer without that catalogue: unknown, at the edition.
Answer no_catalog(const Statement& statement, const Context& context);

}  // namespace ismap::control_criteria
