#include <ismap/rules/rulebook.hpp>

#include <ismap/rules/registration/ch03_requirements.hpp>

#include <array>

namespace ismap {

std::span<const Rule* const> rulebook() {
  return registration::chapter_3;
}

std::vector<const Rule*> find_rules(std::string_view id) {
  std::vector<const Rule*> rows;
  for (const Rule* rule : rulebook())
    if (rule->id == id) rows.push_back(rule);
  return rows;
}

}  // namespace ismap
