// What becomes of a statement in another edition, for people.
#pragma once

#include <ismap/model/migration.hpp>
#include <ismap/report/style.hpp>

#include <string>

namespace ismap {

/// What was drafted and what is left to people, line by line with the places it comes from.
std::string migration_text(const MigrationReport& report, const Style& style);

/// What to know of a draft that is shown without its worklist. @pre `outcome` is `drafted`.
Text draft_caution(const MigrationReport& report);

/// Why there is no draft. @pre `outcome` is not `drafted`.
Label reason_of(MigrationOutcome outcome);

}  // namespace ismap
