// The controls of a statement of ismap-2020, for comparison with one of ismap-2025.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/model/statement.hpp>

#include <vector>

namespace ismap {

/// Lists may contain an id more than once.
struct TranslatedControls {
  std::vector<ControlEntry> before;            ///< under their new numbers, each of them once
  std::vector<const ControlEntry*> after;      ///< of the new statement, to be compared with `before`
  std::vector<ControlId> repeated;             ///< of the old statement, and not translated
  std::vector<ControlId> without_target;       ///< of the old statement: what became of them is not public
  std::vector<ControlId> without_predecessor;  ///< of the new statement: what they go back to is not public
};

/// Translates as `migrate` does. What it leaves to people, because several controls of different stances became one, is
/// taken for the one that is most nearly implemented. `controls_at` is where the controls of `before` are; `to` is the
/// catalogue of `after`, which is borrowed.
TranslatedControls translated_controls(const Statement& before, const Pointer& controls_at, const Statement& after,
                                       const Catalog& to);

}  // namespace ismap
