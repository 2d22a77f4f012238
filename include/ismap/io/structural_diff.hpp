// What differs between two documents, whatever it means.
#pragma once

#include <ismap/model/difference.hpp>
#include <ismap/model/dossier.hpp>

#include <span>
#include <vector>

namespace ismap {

/// The differences, member by member of the descriptions. Items of a list are matched by what they name (a control by
/// its number, a finding by its id, a region by its name and so on), others as wholes: the order of lists and members
/// changes nothing but the positions in the pointers. Of several items with one name, equal ones are matched, and then
/// a last one on each side if no more are left; the others are removed and added. Empty if the documents are equal up
/// to the order of their lists.
std::vector<Change> structural_diff(const Dossier& before, const Dossier& after);
std::vector<Change> structural_diff(const Statement& before, const Statement& after);

/// Makes `after` out of `before`, up to the order of lists.
///
///     apply_changes(structural_diff(before, after), before)
///
/// @throws std::invalid_argument if the changes do not fit the document: where something is added there is nothing, and
/// what is removed or changed has the old value.
Dossier apply_changes(std::span<const Change> changes, const Dossier& before);
Statement apply_changes(std::span<const Change> changes, const Statement& before);

}  // namespace ismap
