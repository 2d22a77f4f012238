// The kinds of OSCAL documents that are written and read here.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ismap::exchange {

/// A model of OSCAL. Values are stable.
enum class OscalDocument : std::uint8_t {
  catalog,
  profile,
  mapping_collection,
  system_security_plan,
  assessment_results,
  plan_of_action_and_milestones,
};

inline constexpr std::array oscal_documents{
    OscalDocument::catalog,
    OscalDocument::profile,
    OscalDocument::mapping_collection,
    OscalDocument::system_security_plan,
    OscalDocument::assessment_results,
    OscalDocument::plan_of_action_and_milestones,
};

/// The release of OSCAL that is written.
inline constexpr std::string_view oscal_version = "1.2.1";

/// The namespace of the properties of ours.
inline constexpr std::string_view oscal_namespace = "urn:x-libismap:oscal";

/// `oscal-catalog`, `oscal-profile`, `oscal-mapping`, `oscal-ssp`, `oscal-ar`, `oscal-poam`.
std::string_view name_of(OscalDocument document) noexcept;

/// The document of this name; nothing if there is none.
std::optional<OscalDocument> oscal_document_named(std::string_view name) noexcept;

/// The member at the top of such a document: `catalog`, `system-security-plan` ...
std::string_view top_member_of(OscalDocument document) noexcept;

}  // namespace ismap::exchange
