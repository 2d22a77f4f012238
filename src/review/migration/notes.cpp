#include "src/review/migration/notes.hpp"

#include <ismap/rules/control_criteria/revision_2025.hpp>

#include <string>

namespace ismap {

std::vector<Diagnostic> migration_notes(const Catalog& to, std::size_t given_grounds) {
  using namespace control_criteria;
  std::vector<Diagnostic> notes{diagnostic_of(draft_not_in_force), diagnostic_of(drafted_by_standard)};
  if (!to.is_complete())
    notes.push_back(diagnostic_of(draft_without_details, {}, {std::to_string(to.details().count())}));
  if (given_grounds != 0) notes.push_back(diagnostic_of(grounds_given, {}, {std::to_string(given_grounds)}));
  notes.push_back(diagnostic_of(rest_as_is));
  return notes;
}

}  // namespace ismap
