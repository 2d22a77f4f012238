#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/rejected_id.hpp>
#include <ismap/report/catalog_text.hpp>

#include "commands.hpp"
#include "failure.hpp"
#include "imported_catalog.hpp"
#include "near_ids.hpp"

#include <optional>

namespace ismap::cli {
namespace {

Failure not_listed(const Catalog& catalog, const std::string& id) {
  const auto mistake = rejected(id, catalog.edition());
  if (mistake && !mistake->likely.empty())
    return failure("unknown_id", why_not_listed(catalog, id), {}, {std::string{mistake->likely}});
  std::vector<std::string> ids;
  for (const Group& group : catalog.groups()) ids.emplace_back(group.id);
  for (std::size_t i = 0; i < catalog.size(); ++i) ids.push_back(catalog[i].id.string());
  return failure("unknown_id", why_not_listed(catalog, id), {}, near_ids(id, ids));
}

std::string answer(const Catalog& catalog, const CatalogCall& call, const Output& output) {
  const bool as_json = output.format == Format::json;
  const Style style = style_of(output);
  if (call.id.empty()) return as_json ? catalog_json(catalog, call.on) : catalog_text(catalog, style, call.on);
  const auto entry = as_json ? entry_json(catalog, call.id) : entry_text(catalog, call.id, style);
  if (!entry) throw not_listed(catalog, call.id);
  return *entry;
}

}  // namespace

int run(const CatalogCall& call, const Output& output) {
  const auto imported = import_catalog(call.table, output);
  print(answer(imported ? *imported : *catalog_for(call.edition), call, output));
  return no_breach;
}

}  // namespace ismap::cli
