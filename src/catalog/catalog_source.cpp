#include <ismap/catalog/catalog_source.hpp>

#include <array>

namespace ismap {
namespace {

constexpr std::array<CatalogSourceInfo, 8> descriptions = {{
    {.source = CatalogSource::control_criteria_2022,
     .document = Source::criteria_2022,
     .kind = SourceKind::official_document,
     .reliability = Reliability::high},
    {.source = CatalogSource::secure_controls_framework,
     .document = Source::secure_controls_framework,
     .kind = SourceKind::third_party_mapping,
     .reliability = Reliability::medium},
    {.source = CatalogSource::public_comment_2020,
     .document = Source::public_comment_2020,
     .kind = SourceKind::official_answers,
     .reliability = Reliability::high},
    {.source = CatalogSource::revision_outline_2025,
     .document = Source::criteria_revision_2025,
     .kind = SourceKind::official_slides,
     .reliability = Reliability::high},
    {.source = CatalogSource::kpmg_2024,
     .document = Source::kpmg_revision_2024,
     .kind = SourceKind::professional_article,
     .reliability = Reliability::medium_high},
    {.source = CatalogSource::gitlab,
     .document = Source::gitlab_compliance,
     .kind = SourceKind::vendor_documentation,
     .reliability = Reliability::medium},
    {.source = CatalogSource::user_import,
     .document = Source::imported_table,
     .kind = SourceKind::user_data,
     .reliability = Reliability::not_assessed},
    {.source = CatalogSource::iso_27002_2022,
     .document = Source::iso_27002_2022,
     .kind = SourceKind::international_standard,
     .reliability = Reliability::high},
}};

constexpr bool in_enumerator_order() {
  for (std::size_t i = 0; i < descriptions.size(); ++i)
    if (static_cast<std::size_t>(descriptions[i].source) != i) return false;
  return true;
}
static_assert(in_enumerator_order());

}  // namespace

std::span<const CatalogSourceInfo> catalog_sources() noexcept {
  return descriptions;
}

const CatalogSourceInfo& describe(CatalogSource source) noexcept {
  return descriptions[static_cast<std::size_t>(source)];
}

}  // namespace ismap
