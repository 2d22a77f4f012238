// What became of the controls of ismap-2020 in ismap-2025, as far as it is public.
#pragma once

#include <ismap/catalog/control_id.hpp>

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace ismap {

enum class MappingRelation : std::uint8_t {
  one_to_one,  ///< the one predecessor of its one target
  merged,      ///< several objectives became one
  split,       ///< it went into several, each of which has other predecessors, too
};

/// How a second public table, compared with the one the rows come from, shows a row.
enum class SecondSource : std::uint8_t {
  agrees,
  partly,   ///< names the first target only
  absent,   ///< lacks the objective
  differs,  ///< names another target
};

/// Into which objectives of ismap-2025 an objective of ismap-2020 went.
struct ObjectiveLink {
  ControlId from{};
  std::array<ControlId, 2> targets{};
  std::uint8_t count = 0;  ///< of `targets`: 1 or 2
  MappingRelation relation{};
  SecondSource second_source{};

  constexpr std::span<const ControlId> to() const noexcept { return {targets.data(), count}; }
};

/// Into which detail of ismap-2025 a detail of ismap-2020 went.
struct DetailLink {
  ControlId from{};
  ControlId to{};
};

/// The 114 objectives of ismap-2020 without suffix P, ascending. The rows are the correspondence of the standard that
/// both editions take their objectives from; the table of the scheme itself is not public.
std::span<const ObjectiveLink> objective_mapping() noexcept;

/// The row of an objective, found by number; null for any other id.
const ObjectiveLink* mapping_of(ControlId objective) noexcept;

/// The details whose target is public, ascending: 6.1.4.1 to 6.1.4.6, which the outline of the revision prints next to
/// 5.6.1.
std::span<const DetailLink> detail_mapping() noexcept;

/// The seven cloud objectives of ismap-2020, ascending: no public source says what became of them.
std::span<const ControlId> objectives_without_target() noexcept;

/// The eleven objectives of ismap-2025 that go back to none of ismap-2020, ascending.
std::span<const ControlId> objectives_without_predecessor() noexcept;

}  // namespace ismap
