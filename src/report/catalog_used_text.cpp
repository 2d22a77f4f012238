#include "catalog_used_text.hpp"

#include <ismap/core/text.hpp>

namespace ismap::detail {

std::string catalog_used_text(const CatalogUsed& used, Language language) {
  constexpr Label embedded{"同梱", "built in"};
  constexpr Label imported{"取り込んだ表", "imported table"};
  constexpr Label in_force{"、{0}時点", ", as of {0}"};
  constexpr Label details{"、詳細管理策{0}件", ", {0} detailed controls"};
  constexpr Label complete{"、全件", ", complete"};
  constexpr Label partial{"、全件ではない", ", not complete"};
  constexpr Label bracketed{"{0}（{1}）", "{0} ({1})"};
  const auto in = [&](const Text& text) { return language == Language::ja ? text.ja : text.en; };
  std::string what{(used.imported ? imported : embedded).in(language)};
  if (used.revision) what += in(fill(in_force, {to_string(*used.revision)}));
  what += in(fill(details, {std::to_string(used.details)}));
  what += (used.complete ? complete : partial).in(language);
  return in(fill(bracketed, {used.edition, what}));
}

}  // namespace ismap::detail
