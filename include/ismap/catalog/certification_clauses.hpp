// Which clauses of ISO standards the items of ismap-2020 go back to.
#pragma once

#include <ismap/catalog/control_id.hpp>

#include <cstdint>
#include <span>
#include <string_view>

namespace ismap {

/// The text that a clause is in.
enum class ClauseSource : std::uint8_t {
  iso27014_2013,          ///< governance of information security
  iso27001_2013,          ///< requirements on the management system
  iso27001_2013_annex_a,  ///< reference controls, with the numbers of ISO/IEC 27002:2013
  iso27002_2013,          ///< controls and guidance
  iso27017_2015,          ///< guidance for cloud services; clauses of its Annex A begin with CLD
};

/// A clause that an item corresponds to.
struct CertificationClause {
  ControlId item{};
  ClauseSource source{};
  std::string_view clause;  ///< `A.9.4.1`, `6.1.2a)`, `CLD.6.3.1`
};

/// All references, ascending by item: of governance, management, objectives and basic details. For the other details no
/// public source gives any.
std::span<const CertificationClause> certification_clauses() noexcept;

/// The references of one item, found by number; empty if it has none or was never looked up.
std::span<const CertificationClause> certification_clauses_of(ControlId item) noexcept;

/// The items that were looked up and have no reference, ascending.
std::span<const ControlId> items_without_clause() noexcept;

}  // namespace ismap
