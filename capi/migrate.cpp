#include <ismap/report/migration_text.hpp>
#include <ismap/review/migrate.hpp>

#include "answering.hpp"

using namespace ismap::capi;

namespace {

/// To the table that the engine has of the edition, or to the embedded one.
ismap::MigrationReport migrated(const ismap_engine& engine, const ismap::Subject& subject, std::string_view edition) {
  if (engine.catalog->edition() == edition) return ismap::migrate(subject, *engine.catalog);
  return ismap::migrate(subject, edition);
}

}  // namespace

ismap_status ismap_statement_migrate(const ismap_engine* engine, const ismap_document* document, ismap_str edition,
                                     const ismap_answer_options* options, ismap_answer** out,
                                     ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap_engine& rules = required(engine, "engine");
    const auto& loaded = content_of<IndexedSubject>(document, "document");
    const std::string_view target = required_text(edition, "edition");
    const ismap::Layout layout = layout_in(options);
    return new_answer(
        migrated(rules, loaded.subject, target), layout,
        [](const ismap::MigrationReport& report, const ismap::Style& style) { return migration_text(report, style); });
  });
}
