#include <ismap/report/catalog_page.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "rendered.hpp"

using namespace ismap::capi;

namespace {

std::string whole(const ismap::Catalog& catalog, const Rendering& rendering) {
  return json_or_page(
      rendering, [&] { return ismap::catalog_json(catalog); },
      [&](ismap::Language language) { return ismap::catalog_page(catalog, language); });
}

std::string entry(const ismap::Catalog& catalog, std::string_view id, const Rendering& rendering) {
  const auto listed = [&](auto found) {
    if (!found) throw CallFailure(ISMAP_E_NOT_FOUND, ismap::why_not_listed(catalog, id));
    return *std::move(found);
  };
  return json_or_page(
      rendering, [&] { return listed(ismap::entry_json(catalog, id)); },
      [&](ismap::Language language) { return listed(ismap::entry_page(catalog, id, language)); });
}

}  // namespace

ismap_str ismap_catalog_edition(const ismap_engine* engine) noexcept {
  return read_or_nothing(engine, [](const ismap_engine& made) { return borrowed(made.catalog->edition()); });
}

int32_t ismap_catalog_is_complete(const ismap_engine* engine) noexcept {
  return engine != nullptr && engine->catalog->is_complete() ? 1 : 0;
}

int32_t ismap_catalog_revision(const ismap_engine* engine) noexcept {
  return engine == nullptr ? ISMAP_NO_DAY : day_of(engine->catalog->revision());
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
  return guard(host_of(engine), for_index(out), error, [&] {
    const ismap::Catalog& catalog = *required(engine, "engine").catalog;
    const auto id = unpacked(control);
    if (!id) throw undefined_value("control");
    const auto found = catalog.find(*id);
    if (!found) throw CallFailure(ISMAP_E_NOT_FOUND, ismap::why_not_listed(catalog, id->string()));
    return *found;
  });
}

ismap_status ismap_catalog_show(const ismap_engine* engine, ismap_str id, ismap_format format, ismap_language language,
                                ismap_text** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap::Catalog& catalog = *required(engine, "engine").catalog;
    const auto name = optional_text(id, "id");
    const Rendering rendering = rendering_of(format, language, ismap::Layout::indented);
    return new ismap_text{name ? entry(catalog, *name, rendering) : whole(catalog, rendering)};
  });
}
