#include "receipt.hpp"

#include <ismap/ask/inquiry.hpp>

namespace ismap::cli {

Receipt::Receipt(ask::Question question, const ReviewSettings& settings) : question_(question) {
  if (ask::takes_day(question)) arguments_.as_of = settings.as_of;
  revision(settings.table);
  columns(settings.columns);
}

void Receipt::read(DocumentRole role, const Input& input) {
  documents_.push_back(ask::basis_document(role, input.is_nameless ? std::string_view{} : input.name, input.text));
}

void Receipt::columns(const std::vector<exchange::ColumnChoice>& columns) {
  if (columns.empty()) return;
  arguments_.columns.emplace();
  for (const exchange::ColumnChoice& choice : columns)
    arguments_.columns->push_back(choice.member + "=" + choice.column);
}

void Receipt::revision(const TableInput& table) {
  if (!table.path.empty()) arguments_.revision = table.revision;
}

Basis Receipt::basis(const ask::LookedAt& looked_at) const {
  return ask::make_basis(question_, arguments_, documents_, looked_at);
}

}  // namespace ismap::cli
