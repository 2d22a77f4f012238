// A catalogue and its controls, for people and as JSON.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/date.hpp>
#include <ismap/report/page.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ismap {

/// How many controls there are on each level, and a table of each chapter with its groups and controls; with `on`, only
/// those in force on that day (see `controls_in_force`).
Page catalog_page(const Catalog& catalog, Language language, std::optional<Date> on = std::nullopt);
std::string catalog_json(const Catalog& catalog, std::optional<Date> on = std::nullopt);

/// What is known about a control, and from where. @pre ordinal < catalog.size()
Page control_page(const Catalog& catalog, std::size_t ordinal, Language language);
std::string control_json(const Catalog& catalog, std::size_t ordinal);

/// A group and the controls under it. `group` belongs to `catalog`.
Page group_page(const Catalog& catalog, const Group& group, Language language);
std::string group_json(const Catalog& catalog, const Group& group);

/// The control or the group printed exactly so; nothing if there is none.
std::optional<Page> entry_page(const Catalog& catalog, std::string_view id, Language language);
std::optional<std::string> entry_json(const Catalog& catalog, std::string_view id);

/// Why `id` names no control and no group of `catalog`: it is a known mistake, carries another suffix, has no form of
/// an id, does not exist, or, in a catalogue that is not complete, is simply not listed.
/// @pre `id` is printed so by no control and no group
Text why_not_listed(const Catalog& catalog, std::string_view id);

}  // namespace ismap
