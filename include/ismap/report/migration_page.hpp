// What becomes of a statement in another edition, as a page.
#pragma once

#include <ismap/model/migration.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>
#include <ismap/report/write_text.hpp>

#include <string>

namespace ismap {

/// What was drafted and what is left to people, line by line with the places it comes from.
Page migration_page(const MigrationReport& report, Language language);
inline std::string migration_text(const MigrationReport& report, const Style& style) {
  return write_text(migration_page(report, style.language), style);
}

/// What to know of a draft that is shown without its worklist. @pre `outcome` is `drafted`.
Text draft_caution(const MigrationReport& report);

/// Why there is no draft. @pre `outcome` is not `drafted`.
Label reason_of(MigrationOutcome outcome);

}  // namespace ismap
