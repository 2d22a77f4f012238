#include <ismap/ask/basis.hpp>
#include <ismap/core/sha256.hpp>
#include <ismap/io/canonical_json.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/version.hpp>

#include "src/core/byte_order_mark.hpp"
#include "src/review/catalog_used.hpp"
#include "src/review/request.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace ismap::ask {
namespace {

/// What the bytes of a document that was read are: a workbook is a ZIP, and what starts like an object or a list no
/// table.
DocumentForm form_of(std::string_view bytes) {
  if (bytes.starts_with("PK")) return DocumentForm::xlsx;
  bytes.remove_prefix(detail::size_of_mark(bytes));
  const std::size_t first = bytes.find_first_not_of(" \t\r\n");
  const bool is_json = first != std::string_view::npos && (bytes[first] == '{' || bytes[first] == '[');
  return is_json ? DocumentForm::json : DocumentForm::csv;
}

std::string_view last_part(std::string_view path) {
  return path.substr(path.find_last_of("/\\") + 1);
}

const Catalog* catalog_looked_at(const LookedAt& looked_at) {
  if (looked_at.statement == nullptr) return looked_at.catalog;
  const std::string_view edition = looked_at.statement->edition;
  if (looked_at.catalog != nullptr && looked_at.catalog->edition() == edition) return looked_at.catalog;
  return catalog_for(edition);
}

/// A complete table confirms a number or shows that there is none.
std::int64_t unchecked_in(const LookedAt& looked_at, const Catalog& catalog) {
  if (catalog.is_complete()) return 0;
  const bool is_indexed = looked_at.index != nullptr && looked_at.index->catalog == &catalog;
  const std::size_t unlisted = is_indexed ? looked_at.index->unlisted_details.size()
                                          : index_statement(*looked_at.statement, catalog).unlisted_details.size();
  return static_cast<std::int64_t>(unlisted);
}

}  // namespace

BasisDocument basis_document(DocumentRole role, std::string_view name, std::string_view bytes) {
  const std::string_view shown = last_part(name);
  return {.role = role,
          .name = shown.empty() ? std::nullopt : std::optional<std::string>{shown},
          .form = form_of(bytes),
          .bytes = static_cast<std::int64_t>(bytes.size()),
          .sha256 = sha256_hex(bytes)};
}

Basis make_basis(AskedQuestion question, BasisArguments arguments, std::vector<BasisDocument> documents,
                 const LookedAt& looked_at) {
  std::ranges::stable_sort(documents, {}, &BasisDocument::role);
  Basis basis{.version = version,
              .rulebook = rulebook_version,
              .question = question,
              .arguments = std::move(arguments),
              .documents = std::move(documents)};
  if (const Catalog* catalog = catalog_looked_at(looked_at)) {
    basis.catalog = catalog_used(*catalog);
    if (looked_at.statement != nullptr) basis.unchecked_controls = unchecked_in(looked_at, *catalog);
  }
  if (looked_at.policy != nullptr) basis.policy = settings_changed(looked_at.policy->choices);
  return basis;
}

std::string answer_digest(std::string_view json) {
  return sha256_hex(canonical_json(json));
}

}  // namespace ismap::ask
