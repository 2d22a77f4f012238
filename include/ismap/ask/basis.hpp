// What an answer rests on, put together.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/model/statement.hpp>
#include <ismap/model/statement_index.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ismap::ask {

/// What a question looks at besides its documents.
struct LookedAt {
  const Policy* policy = nullptr;        ///< null: the defaults
  const Statement* statement = nullptr;  ///< whose numbers count; null: none
  /// Null: the embedded one of the statement's edition, which also takes the place of one of another edition.
  const Catalog* catalog = nullptr;
  const StatementIndex* index = nullptr;  ///< of the statement, if there is one at hand
};

/// A document that was read from `bytes`. @param name a path or an address, of which only the end is kept; empty: it
/// has none
BasisDocument basis_document(DocumentRole role, std::string_view name, std::string_view bytes);

/// The basis of an answer that has not been made yet: without its digest.
Basis make_basis(AskedQuestion question, BasisArguments arguments, std::vector<BasisDocument> documents,
                 const LookedAt& looked_at);

/// The digest of an answer. @param json without the member `basis`
std::string answer_digest(std::string_view json);

}  // namespace ismap::ask
