#pragma once

#include <ismap/model/basis_description.hpp>
#include <ismap/model/migration.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/model/statement_description.hpp>

#include <boost/describe.hpp>

namespace ismap {

BOOST_DESCRIBE_ENUM(MigrationOutcome, drafted, source_edition_unknown, target_edition_unknown)
BOOST_DESCRIBE_ENUM(MigrationLink, as_is, one_to_one, merged)
BOOST_DESCRIBE_ENUM(SecondTable, agrees, silent, differs)
BOOST_DESCRIBE_ENUM(MigrationFate, carried, merged, split, worklist)
BOOST_DESCRIBE_ENUM(MigrationReason, cloud_objective, detail_without_target, not_attested, unknown_control, repeated,
                    incomplete_merge, conflicting_stances, conflicting_bases, conflicting_grounds, ground_unknown,
                    must_be_implemented, text_too_long, target_not_in_catalog, new_objective, new_detail, not_stated,
                    incomplete_text)
BOOST_DESCRIBE_STRUCT(MigrationSource, (), (pointer, id))
BOOST_DESCRIBE_STRUCT(MigrationLine, (), (pointer, id, link, second_table, sources))
BOOST_DESCRIBE_STRUCT(MigrationTask, (), (reason, targets, sources, entries, likely))
BOOST_DESCRIBE_STRUCT(MigrationTrace, (), (source, fate, targets))
BOOST_DESCRIBE_STRUCT(MigrationReport, (), (from, to, outcome, lines, worklist, trace, diagnostics, draft, basis))

}  // namespace ismap
