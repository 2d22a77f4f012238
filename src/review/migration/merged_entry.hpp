// One control of a new edition, made from those it goes back to.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/model/migration.hpp>
#include <ismap/model/statement.hpp>

#include <span>
#include <variant>

namespace ismap {

/// A row of a statement and its place.
struct PlacedEntry {
  Pointer pointer;
  const ControlEntry* entry = nullptr;
};

/// The entry of `target`, or why only a person can make it. One source is taken over as it is; an exclusion without a
/// ground gets the only one that ismap-2020 knows (Control Criteria 2.2.4(3)). Of several, every text is kept in the
/// order given, each behind edition, number and place; changes within the assessment period become lines of the text,
/// since those of different controls make no one sequence. If one lacks a reason or an individual control that it needs
/// (2.2.4(3)), the text of the others would hide that. `from` is the catalogue of the sources. @pre `sources` is not
/// empty.
std::variant<ControlEntry, MigrationReason> merged_entry(ControlId target, std::span<const PlacedEntry> sources,
                                                         const Catalog& from);

}  // namespace ismap
