// Which objective of ismap-2025 an objective of ismap-2020 went into, one row an objective.
//
// The rows are the correspondence of ISO/IEC 27002:2013 and ISO/IEC 27002:2022 (its Table B.1): both editions of the
// Control Criteria number their objectives after that standard. A second public table was compared row by row. The one
// correspondence of details is printed in the outline of the revision of 2025-09-18.

#include <ismap/catalog/objective_mapping.hpp>

#include "known_id.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace ismap {
namespace {

using detail::id;
using enum MappingRelation;
using enum SecondSource;

consteval ObjectiveLink link(ControlId from, ControlId to, MappingRelation relation, SecondSource second_source) {
  return {.from = from, .targets = {to}, .count = 1, .relation = relation, .second_source = second_source};
}

consteval ObjectiveLink link(ControlId from, std::array<ControlId, 2> to, MappingRelation relation,
                             SecondSource second_source) {
  return {.from = from, .targets = to, .count = 2, .relation = relation, .second_source = second_source};
}

// clang-format off
constexpr ObjectiveLink links[] = {
    link(id("5.1.1"),  id("5.1"), merged, agrees),
    link(id("5.1.2"),  id("5.1"), merged, agrees),
    link(id("6.1.1"),  id("5.2"), one_to_one, agrees),
    link(id("6.1.2"),  id("5.3"), one_to_one, agrees),
    link(id("6.1.3"),  id("5.5"), one_to_one, absent),
    link(id("6.1.4"),  id("5.6"), one_to_one, absent),
    link(id("6.1.5"),  id("5.8"), merged, absent),
    link(id("6.2.1"),  id("8.1"), merged, agrees),
    link(id("6.2.2"),  id("6.7"), one_to_one, agrees),
    link(id("7.1.1"),  id("6.1"), one_to_one, agrees),
    link(id("7.1.2"),  id("6.2"), one_to_one, agrees),
    link(id("7.2.1"),  id("5.4"), one_to_one, agrees),
    link(id("7.2.2"),  id("6.3"), one_to_one, agrees),
    link(id("7.2.3"),  id("6.4"), one_to_one, agrees),
    link(id("7.3.1"),  id("6.5"), one_to_one, agrees),
    link(id("8.1.1"),  id("5.9"), merged, agrees),
    link(id("8.1.2"),  id("5.9"), merged, agrees),
    link(id("8.1.3"),  id("5.10"), merged, agrees),
    link(id("8.1.4"),  id("5.11"), one_to_one, agrees),
    link(id("8.2.1"),  id("5.12"), one_to_one, agrees),
    link(id("8.2.2"),  id("5.13"), one_to_one, agrees),
    link(id("8.2.3"),  id("5.10"), merged, agrees),
    link(id("8.3.1"),  id("7.10"), merged, agrees),
    link(id("8.3.2"),  id("7.10"), merged, agrees),
    link(id("8.3.3"),  id("7.10"), merged, agrees),
    link(id("9.1.1"),  id("5.15"), merged, agrees),
    link(id("9.1.2"),  id("5.15"), merged, agrees),
    link(id("9.2.1"),  id("5.16"), one_to_one, agrees),
    link(id("9.2.2"),  id("5.18"), merged, agrees),
    link(id("9.2.3"),  id("8.2"), one_to_one, agrees),
    link(id("9.2.4"),  id("5.17"), merged, agrees),
    link(id("9.2.5"),  id("5.18"), merged, absent),
    link(id("9.2.6"),  id("5.18"), merged, absent),
    link(id("9.3.1"),  id("5.17"), merged, agrees),
    link(id("9.4.1"),  id("8.3"), one_to_one, agrees),
    link(id("9.4.2"),  id("8.5"), one_to_one, agrees),
    link(id("9.4.3"),  id("5.17"), merged, agrees),
    link(id("9.4.4"),  id("8.18"), one_to_one, agrees),
    link(id("9.4.5"),  id("8.4"), one_to_one, agrees),
    link(id("10.1.1"), id("8.24"), merged, agrees),
    link(id("10.1.2"), id("8.24"), merged, agrees),
    link(id("11.1.1"), id("7.1"), one_to_one, agrees),
    link(id("11.1.2"), id("7.2"), merged, agrees),
    link(id("11.1.3"), id("7.3"), one_to_one, agrees),
    link(id("11.1.4"), id("7.5"), one_to_one, agrees),
    link(id("11.1.5"), id("7.6"), one_to_one, agrees),
    link(id("11.1.6"), id("7.2"), merged, agrees),
    link(id("11.2.1"), id("7.8"), one_to_one, agrees),
    link(id("11.2.2"), id("7.11"), one_to_one, agrees),
    link(id("11.2.3"), id("7.12"), one_to_one, agrees),
    link(id("11.2.4"), id("7.13"), one_to_one, agrees),
    link(id("11.2.5"), id("7.10"), merged, agrees),
    link(id("11.2.6"), id("7.9"), one_to_one, agrees),
    link(id("11.2.7"), id("7.14"), one_to_one, agrees),
    link(id("11.2.8"), id("8.1"), merged, agrees),
    link(id("11.2.9"), id("7.7"), one_to_one, agrees),
    link(id("12.1.1"), id("5.37"), one_to_one, agrees),
    link(id("12.1.2"), id("8.32"), merged, agrees),
    link(id("12.1.3"), id("8.6"), one_to_one, agrees),
    link(id("12.1.4"), id("8.31"), merged, agrees),
    link(id("12.2.1"), id("8.7"), one_to_one, agrees),
    link(id("12.3.1"), id("8.13"), one_to_one, agrees),
    link(id("12.4.1"), id("8.15"), merged, agrees),
    link(id("12.4.2"), id("8.15"), merged, agrees),
    link(id("12.4.3"), id("8.15"), merged, agrees),
    link(id("12.4.4"), id("8.17"), one_to_one, agrees),
    link(id("12.5.1"), id("8.19"), merged, agrees),
    link(id("12.6.1"), id("8.8"), merged, agrees),
    link(id("12.6.2"), id("8.19"), merged, absent),
    link(id("12.7.1"), id("8.34"), one_to_one, absent),
    link(id("13.1.1"), id("8.20"), one_to_one, agrees),
    link(id("13.1.2"), id("8.21"), one_to_one, agrees),
    link(id("13.1.3"), id("8.22"), one_to_one, agrees),
    link(id("13.2.1"), id("5.14"), merged, differs),
    link(id("13.2.2"), id("5.14"), merged, differs),
    link(id("13.2.3"), id("5.14"), merged, differs),
    link(id("13.2.4"), id("6.6"), one_to_one, agrees),
    link(id("14.1.1"), id("5.8"), merged, agrees),
    link(id("14.1.2"), id("8.26"), merged, agrees),
    link(id("14.1.3"), id("8.26"), merged, agrees),
    link(id("14.2.1"), id("8.25"), one_to_one, agrees),
    link(id("14.2.2"), id("8.32"), merged, agrees),
    link(id("14.2.3"), id("8.32"), merged, absent),
    link(id("14.2.4"), id("8.32"), merged, absent),
    link(id("14.2.5"), id("8.27"), one_to_one, agrees),
    link(id("14.2.6"), id("8.31"), merged, agrees),
    link(id("14.2.7"), id("8.30"), one_to_one, agrees),
    link(id("14.2.8"), id("8.29"), merged, agrees),
    link(id("14.2.9"), id("8.29"), merged, agrees),
    link(id("14.3.1"), id("8.33"), one_to_one, agrees),
    link(id("15.1.1"), id("5.19"), one_to_one, agrees),
    link(id("15.1.2"), id("5.20"), one_to_one, agrees),
    link(id("15.1.3"), id("5.21"), one_to_one, agrees),
    link(id("15.2.1"), id("5.22"), merged, agrees),
    link(id("15.2.2"), id("5.22"), merged, agrees),
    link(id("16.1.1"), id("5.24"), one_to_one, agrees),
    link(id("16.1.2"), id("6.8"), merged, agrees),
    link(id("16.1.3"), id("6.8"), merged, agrees),
    link(id("16.1.4"), id("5.25"), one_to_one, agrees),
    link(id("16.1.5"), id("5.26"), one_to_one, agrees),
    link(id("16.1.6"), id("5.27"), one_to_one, agrees),
    link(id("16.1.7"), id("5.28"), one_to_one, agrees),
    link(id("17.1.1"), id("5.29"), merged, agrees),
    link(id("17.1.2"), id("5.29"), merged, agrees),
    link(id("17.1.3"), id("5.29"), merged, agrees),
    link(id("17.2.1"), id("8.14"), one_to_one, agrees),
    link(id("18.1.1"), id("5.31"), merged, agrees),
    link(id("18.1.2"), id("5.32"), one_to_one, agrees),
    link(id("18.1.3"), id("5.33"), one_to_one, agrees),
    link(id("18.1.4"), id("5.34"), one_to_one, agrees),
    link(id("18.1.5"), id("5.31"), merged, agrees),
    link(id("18.2.1"), id("5.35"), one_to_one, agrees),
    link(id("18.2.2"), id("5.36"), merged, agrees),
    link(id("18.2.3"), {{id("5.36"), id("8.8")}}, split, partly),
};

constexpr ControlId unmapped[] = {
    id("6.3.1.P"), id("8.1.5.P"), id("9.5.1.P"), id("9.5.2.P"), id("12.1.5.P"), id("12.4.5.P"), id("13.1.4.P"),
};

constexpr ControlId without_predecessor[] = {
    id("5.7"), id("5.23"), id("5.30"), id("7.4"), id("8.9"), id("8.10"), id("8.11"), id("8.12"), id("8.16"),
    id("8.23"), id("8.28"),
};

constexpr DetailLink details[] = {
    {id("6.1.4.1"), id("5.6.1")},
    {id("6.1.4.2"), id("5.6.1")},
    {id("6.1.4.3"), id("5.6.1")},
    {id("6.1.4.4"), id("5.6.1")},
    {id("6.1.4.5"), id("5.6.1")},
    {id("6.1.4.6"), id("5.6.1")},
};
// clang-format on

}  // namespace

std::span<const ObjectiveLink> objective_mapping() noexcept {
  return links;
}

const ObjectiveLink* mapping_of(ControlId objective) noexcept {
  const auto* const found = std::ranges::lower_bound(links, objective.number(), {},
                                                     [](const ObjectiveLink& one) { return one.from.number(); });
  return found != std::end(links) && found->from.number() == objective.number() ? found : nullptr;
}

std::span<const DetailLink> detail_mapping() noexcept {
  return details;
}

std::span<const ControlId> objectives_without_target() noexcept {
  return unmapped;
}

std::span<const ControlId> objectives_without_predecessor() noexcept {
  return without_predecessor;
}

}  // namespace ismap
