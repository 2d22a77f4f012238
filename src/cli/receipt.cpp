#include "receipt.hpp"

#include <ismap/ask/inquiry.hpp>

#include <optional>

namespace ismap::cli {

Receipt::Receipt(ask::Question question, const ReviewSettings& settings) : question_(question) {
  is_of(question, settings);
  revision(settings.table);
  columns(settings.columns);
}

void Receipt::is_of(ask::Question question, const ReviewSettings& settings) {
  question_ = question;
  arguments_.as_of = ask::takes_day(question) ? std::optional{settings.as_of} : std::nullopt;
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

ask::BatchBasis Receipt::basis_of_batch(const ask::LookedAt& looked_at) const {
  return {.arguments = arguments_, .documents = documents_, .looked_at = looked_at};
}

}  // namespace ismap::cli
