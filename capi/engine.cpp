#include <ismap/catalog/import_csv.hpp>
#include <ismap/io/load.hpp>
#include <ismap/report/error_text.hpp>
#include <ismap/report/printable.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

#include <cstddef>

using namespace ismap::capi;

namespace {

/// An embedded edition outlives every engine.
std::shared_ptr<const ismap::Catalog> shared(const ismap::Catalog& embedded) {
  return {std::shared_ptr<void>{}, &embedded};
}

CallFailure no_such_edition(std::string_view edition) {
  const std::string shown = ismap::printable(edition);
  return {ISMAP_E_NOT_FOUND, {"「" + shown + "」という版はありません。", "There is no edition \"" + shown + "\"."}};
}

ismap_engine* imported(const ismap_engine* engine, ismap_str csv, ismap::Date revision) {
  const ismap_engine& base = required(engine, "engine");
  const std::string_view table = required_text(csv, "csv");
  ismap::ImportResult result = ismap::import_csv(table, ismap::edition_of_table(table), {.revision = revision});
  std::string warnings = ismap::warnings_json(result.warnings);
  return new ismap_engine{.catalog = std::make_shared<const ismap::Catalog>(std::move(result.catalog)),
                          .policy = base.policy,
                          .warnings = std::move(warnings)};
}

}  // namespace

ismap_status ismap_engine_create(const ismap_engine_options* options, ismap_engine** out,
                                 ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto known = known_options(options, offsetof(ismap_engine_options, policy) + sizeof(ismap_str));
    const auto policy = optional_text(known.policy, "options.policy");
    return new ismap_engine{.catalog = shared(ismap::ismap_2020()),
                            .policy = policy ? ismap::load<ismap::Policy>(*policy) : ismap::Policy{}};
  });
}

ismap_status ismap_engine_use_edition(const ismap_engine* engine, ismap_str edition, ismap_engine** out,
                                      ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap_engine& base = required(engine, "engine");
    const std::string_view name = required_text(edition, "edition");
    const ismap::Catalog* catalog = ismap::catalog_for(name);
    if (catalog == nullptr) throw no_such_edition(name);
    return new ismap_engine{.catalog = shared(*catalog), .policy = base.policy};
  });
}

ismap_status ismap_engine_import_catalog_csv(const ismap_engine* engine, ismap_str csv, ismap_engine** out,
                                             ismap_error** error) noexcept {
  return guard(out, error, [&] { return imported(engine, csv, ismap::last_supported_date); });
}

ismap_status ismap_engine_import_catalog_revision(const ismap_engine* engine, ismap_str csv, int32_t revision,
                                                  ismap_engine** out, ismap_error** error) noexcept {
  return guard(out, error, [&] {
    return imported(engine, csv, revision == ISMAP_NO_DAY ? ismap::last_supported_date : date_of(revision, "revision"));
  });
}

ismap_str ismap_engine_warnings_json(const ismap_engine* engine) noexcept {
  return read_or_nothing(engine, [](const ismap_engine& made) { return borrowed(made.warnings); });
}

void ismap_engine_free(ismap_engine* engine) noexcept {
  delete engine;
}
