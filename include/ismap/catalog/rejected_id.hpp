// Ids that circulate but do not exist in the Control Criteria.
#pragma once

#include <ismap/catalog/catalog_source.hpp>
#include <ismap/catalog/control_id.hpp>
#include <ismap/core/text.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace ismap {

/// An id met in tools and comments that the official text does not have. All texts are string literals.
struct RejectedId {
  std::string_view id;
  std::string_view likely;  ///< the id that was probably meant; empty if none is known
  CatalogSource origin{};   ///< where the wrong id is found
  Label reason{};
};

/// All of them, for edition ismap-2020: eight from the Secure Controls Framework, one from a comment on the draft of
/// 2020.
std::span<const RejectedId> rejected_ids() noexcept;

/// Why exactly this text is no id of the edition; nothing if it is not a known mistake, which does not mean that it
/// exists.
///
/// `6.3.1`, `6.3.1.1` and `10.1.1.10.PB` differ from a real id in the suffix only: a catalogue still finds them, by
/// number.
std::optional<RejectedId> rejected(std::string_view text) noexcept;

/// The same for an edition: its mistakes are those of ismap-2020 alone, `6.3.1` being a detail of ismap-2025.
std::optional<RejectedId> rejected(std::string_view text, std::string_view edition) noexcept;

/// The same for an id that has been read, suffix included.
std::optional<RejectedId> rejected(ControlId id, std::string_view edition) noexcept;

}  // namespace ismap
