// The question: what becomes of a statement in another edition of the Control Criteria?
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/model/migration.hpp>
#include <ismap/review/subject.hpp>

#include <string_view>

namespace ismap {

/// Drafts the statement anew in the edition `to`. From ismap-2020 to ismap-2025 there is a way; for any other two the
/// outcome says so and nothing is drafted. Controls go along the public correspondence of objectives (see
/// `objective_mapping`); what it does not carry is left to people as a task, with the reason. No row of the source is
/// lost: `trace` has each exactly once, and each target a row goes to is either a line of the draft or a task. Every
/// control of `target` is a line or a task as well. Never throws for what the statement says.
MigrationReport migrate(const Statement& statement, std::string_view to);

/// The same for the statement in it. The places point into the dossier if it is one.
MigrationReport migrate(const Subject& subject, std::string_view to);

/// The same to an imported table of the target edition: lines and tasks name its controls.
MigrationReport migrate(const Subject& subject, const Catalog& target);

}  // namespace ismap
