// A catalogue and its controls, for people and as JSON.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/date.hpp>
#include <ismap/report/style.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ismap {

/// How many controls there are on each level, and all of them under their groups; with `on`, only those in force on
/// that day (see `controls_in_force`).
std::string catalog_text(const Catalog& catalog, const Style& style, std::optional<Date> on = std::nullopt);
std::string catalog_json(const Catalog& catalog, std::optional<Date> on = std::nullopt);

/// What is known about a control, and from where. @pre ordinal < catalog.size()
std::string control_text(const Catalog& catalog, std::size_t ordinal, const Style& style);
std::string control_json(const Catalog& catalog, std::size_t ordinal);

/// A group and the controls under it. `group` belongs to `catalog`.
std::string group_text(const Catalog& catalog, const Group& group, const Style& style);
std::string group_json(const Catalog& catalog, const Group& group);

/// The control or the group printed exactly so; nothing if there is none.
std::optional<std::string> entry_text(const Catalog& catalog, std::string_view id, const Style& style);
std::optional<std::string> entry_json(const Catalog& catalog, std::string_view id);

/// Why `id` names no control and no group of `catalog`: it is a known mistake, carries another suffix, has no form of
/// an id, does not exist, or, in a catalogue that is not complete, is simply not listed.
/// @pre `id` is printed so by no control and no group
Text why_not_listed(const Catalog& catalog, std::string_view id);

}  // namespace ismap
