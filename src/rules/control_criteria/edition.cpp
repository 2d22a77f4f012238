#include <ismap/rules/control_criteria/edition.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>

#include <utility>

namespace ismap::control_criteria {
namespace {

constexpr Label other_edition{"言明書の版{0}の管理策一覧が読み込まれていないため、確認できません（読込済み: {1}）。",
                              "No catalogue for the statement's edition {0} is loaded; the one at hand is {1}."};

}  // namespace

Answer no_catalog(const Statement& statement, const Context& context) {
  const Text message = fill(other_edition, {statement.edition, context.catalog.edition()});
  return std::move(Answer{}.missing(context.statement / path<&Statement::edition>, message));
}

}  // namespace ismap::control_criteria
