// The sources that attest the controls of an edition.
#pragma once

#include <ismap/core/source.hpp>

#include <cstdint>
#include <span>

namespace ismap {

/// A source of control ids. Values are bit positions of `Evidence` and stable.
enum class CatalogSource : std::uint8_t {
  control_criteria_2022,
  secure_controls_framework,
  public_comment_2020,
  revision_outline_2025,
  kpmg_2024,
  gitlab,
  user_import,
  iso_27002_2022,
};

enum class SourceKind {
  official_document,
  official_answers,
  official_slides,
  third_party_mapping,
  professional_article,
  vendor_documentation,
  user_data,
  international_standard,
};

enum class Reliability {
  high,
  medium_high,
  medium,
  not_assessed,  ///< Stands on the word of the user who supplied it.
};

/// What a source is.
struct CatalogSourceInfo {
  CatalogSource source{};
  Source document{};  ///< its title and address: `entry_of`
  SourceKind kind{};
  Reliability reliability{};
};

/// All sources, in the order of `CatalogSource`.
std::span<const CatalogSourceInfo> catalog_sources() noexcept;

const CatalogSourceInfo& describe(CatalogSource source) noexcept;

/// The set of sources that show a control.
class Evidence {
 public:
  constexpr Evidence() noexcept = default;
  constexpr Evidence(CatalogSource source) noexcept
      : bits_(static_cast<std::uint16_t>(1U << static_cast<unsigned>(source))) {}

  constexpr bool contains(CatalogSource source) const noexcept { return (bits_ & Evidence{source}.bits_) != 0; }
  constexpr bool empty() const noexcept { return bits_ == 0; }

  friend constexpr Evidence operator|(Evidence a, Evidence b) noexcept {
    Evidence both;
    both.bits_ = static_cast<std::uint16_t>(a.bits_ | b.bits_);
    return both;
  }
  friend constexpr bool operator==(const Evidence&, const Evidence&) = default;

 private:
  std::uint16_t bits_ = 0;
};

constexpr Evidence operator|(CatalogSource a, CatalogSource b) noexcept {
  return Evidence{a} | Evidence{b};
}

}  // namespace ismap
