#include <ismap/ask/basis.hpp>
#include <ismap/ask/table_document.hpp>
#include <ismap/exchange/forms/catalog_table.hpp>
#include <ismap/io/load.hpp>
#include <ismap/report/error_text.hpp>
#include <ismap/report/printable.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "warm_up.hpp"

#include <cstddef>

using namespace ismap::capi;
using ismap::ask::basis_document;

namespace {

/// An embedded edition outlives every engine.
std::shared_ptr<const ismap::Catalog> shared(const ismap::Catalog& embedded) {
  return {std::shared_ptr<void>{}, &embedded};
}

CallFailure no_such_edition(std::string_view edition) {
  constexpr ismap::Label message{"「{0}」という版はありません。", "There is no edition \"{0}\"."};
  return {ISMAP_E_NOT_FOUND, fill(message, {ismap::printable(edition)})};
}

Host host_in(const ismap_engine_options& options) {
  return {.allocator = {options.allocate, options.release, options.allocator_user},
          .log = options.log,
          .log_user = options.log_user};
}

/// @throws CallFailure: an allocator that this library cannot use, or half of one.
void check(const Allocator& allocator) {
  if (allocator.allocate == nullptr && allocator.release == nullptr) return;
  if (allocator.allocate == nullptr) throw missing_argument("options.allocate");
  if (allocator.release == nullptr) throw missing_argument("options.release");
  if (!has_own_memory())
    throw CallFailure(ISMAP_E_ARGUMENT, {"このライブラリでは、options.allocateを用いることができません。",
                                         "This build of the library cannot use options.allocate."});
  warm_up();
}

/// The first day after all revisions for none.
ismap::Date revision_in(const ismap_import_options& options) {
  if (options.reserved != 0) throw undefined_value("options.reserved");
  const bool is_given = options.revision != 0 && options.revision != ISMAP_NO_DAY;
  return is_given ? date_of(options.revision, "options.revision") : ismap::last_supported_date;
}

}  // namespace

ismap_status ismap_engine_create(const ismap_engine_options* options, ismap_engine** out,
                                 ismap_error** error) noexcept {
  if (out != nullptr) *out = nullptr;
  ismap_engine_options known{};
  const ismap_status read = guard(
      &known, error, [&] { return known_options(options, offsetof(ismap_engine_options, log_user) + sizeof(void*)); });
  if (read != ISMAP_OK) return read;
  Host host = host_in(known);
  const ismap_status checked =
      run_guarded({.log = host.log, .log_user = host.log_user}, error, [&] { check(host.allocator); });
  if (checked != ISMAP_OK) return checked;
  return guard(host, out, error, [&] {
    const auto policy = optional_text(known.policy, "options.policy");
    return new ismap_engine{
        .catalog = shared(ismap::ismap_2020()),
        .policy = policy ? ismap::load<ismap::Policy>(*policy) : ismap::Policy{},
        .host = host,
        .policy_read = policy ? std::optional{basis_document(ismap::DocumentRole::policy, {}, *policy)} : std::nullopt};
  });
}

ismap_status ismap_engine_use_edition(const ismap_engine* engine, ismap_str edition, ismap_engine** out,
                                      ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap_engine& base = required(engine, "engine");
    const std::string_view name = required_text(edition, "edition");
    const ismap::Catalog* catalog = ismap::catalog_for(name);
    if (catalog == nullptr) throw no_such_edition(name);
    return new ismap_engine{
        .catalog = shared(*catalog), .policy = base.policy, .host = base.host, .policy_read = base.policy_read};
  });
}

ismap_status ismap_engine_import_catalog(const ismap_engine* engine, ismap_str csv, const ismap_import_options* options,
                                         ismap_engine** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap_engine& base = required(engine, "engine");
    const auto known = known_options(options, offsetof(ismap_import_options, reserved) + sizeof(int32_t));
    const ismap::Date revision = revision_in(known);
    const std::string_view text = required_text(csv, "csv");
    const ismap::ask::TableText table = ismap::ask::read_table_text(text);
    ismap::exchange::CatalogRead read =
        ismap::exchange::import_catalog(table.tables, {.revision = revision}, table.place);
    std::string warnings = ismap::warnings_json(read.imported.warnings);
    return new ismap_engine{
        .catalog = std::make_shared<const ismap::Catalog>(std::move(read.imported.catalog)),
        .policy = base.policy,
        .warnings = std::move(warnings),
        .host = base.host,
        .policy_read = base.policy_read,
        .catalog_read = basis_document(ismap::DocumentRole::catalog, {}, text),
        .revision = revision == ismap::last_supported_date ? std::nullopt : std::optional{revision}};
  });
}

ismap_str ismap_engine_warnings_json(const ismap_engine* engine) noexcept {
  return read_or_nothing(engine, [](const ismap_engine& made) { return borrowed(made.warnings); });
}

void ismap_engine_free(ismap_engine* engine) noexcept {
  delete engine;
}
