#include <ismap/report/catalog_text.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

using namespace ismap::capi;

namespace {

constexpr ismap_level number_of(ismap::Level level) noexcept {
  return ISMAP_LEVEL_GOVERNANCE + static_cast<ismap_level>(level);
}
static_assert(number_of(ismap::Level::detail) == ISMAP_LEVEL_DETAIL);

std::string whole(const ismap::Catalog& catalog, std::optional<ismap::Language> language) {
  return language ? ismap::catalog_text(catalog, {.language = *language}) : ismap::catalog_json(catalog);
}

std::string entry(const ismap::Catalog& catalog, std::string_view id, std::optional<ismap::Language> language) {
  auto found = language ? ismap::entry_text(catalog, id, {.language = *language}) : ismap::entry_json(catalog, id);
  if (!found) throw CallFailure(ISMAP_E_NOT_FOUND, ismap::why_not_listed(catalog, id));
  return *std::move(found);
}

}  // namespace

ismap_str ismap_catalog_edition(const ismap_engine* engine) noexcept {
  return read_or_nothing(engine, [](const ismap_engine& made) { return borrowed(made.catalog->edition()); });
}

int32_t ismap_catalog_is_complete(const ismap_engine* engine) noexcept {
  return engine != nullptr && engine->catalog->is_complete() ? 1 : 0;
}

int32_t ismap_catalog_revision(const ismap_engine* engine) noexcept {
  if (engine == nullptr) return ISMAP_NO_DAY;
  const std::optional<ismap::Date> revision = engine->catalog->revision();
  return revision ? day_of(*revision) : ISMAP_NO_DAY;
}

size_t ismap_catalog_count(const ismap_engine* engine) noexcept {
  return read_or_nothing(engine, [](const ismap_engine& made) { return made.catalog->size(); });
}

uint64_t ismap_catalog_control(const ismap_engine* engine, size_t index) noexcept {
  return index < ismap_catalog_count(engine) ? packed((*engine->catalog)[index].id) : 0;
}

ismap_level ismap_catalog_level(const ismap_engine* engine, size_t index) noexcept {
  return index < ismap_catalog_count(engine) ? number_of((*engine->catalog)[index].level) : ISMAP_LEVEL_NONE;
}

ismap_status ismap_catalog_find(const ismap_engine* engine, uint64_t control, size_t* out,
                                ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap::Catalog& catalog = *required(engine, "engine").catalog;
    const auto id = unpacked(control);
    if (!id) throw undefined_value("control");
    const auto found = catalog.find(*id);
    if (!found) throw CallFailure(ISMAP_E_NOT_FOUND, ismap::why_not_listed(catalog, id->string()));
    return *found;
  });
}

ismap_status ismap_catalog_show(const ismap_engine* engine, ismap_str id, ismap_form form, ismap_text** out,
                                ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap::Catalog& catalog = *required(engine, "engine").catalog;
    const auto name = optional_text(id, "id");
    const auto language = form_of(form);
    return new ismap_text{name ? entry(catalog, *name, language) : whole(catalog, language)};
  });
}
