#include <ismap/exchange/oscal/oscal_document.hpp>

#include <cstddef>

namespace ismap::exchange {
namespace {

struct OscalNames {
  std::string_view name;
  std::string_view top_member;
};

constexpr std::array<OscalNames, oscal_documents.size()> oscal_names{{
    {"oscal-catalog", "catalog"},
    {"oscal-profile", "profile"},
    {"oscal-mapping", "mapping-collection"},
    {"oscal-ssp", "system-security-plan"},
    {"oscal-ar", "assessment-results"},
    {"oscal-poam", "plan-of-action-and-milestones"},
}};

const OscalNames& names_of(OscalDocument document) noexcept {
  return oscal_names[static_cast<std::size_t>(document)];
}

}  // namespace

std::string_view name_of(OscalDocument document) noexcept {
  return names_of(document).name;
}

std::optional<OscalDocument> oscal_document_named(std::string_view name) noexcept {
  for (const OscalDocument document : oscal_documents)
    if (name_of(document) == name) return document;
  return std::nullopt;
}

std::string_view top_member_of(OscalDocument document) noexcept {
  return names_of(document).top_member;
}

}  // namespace ismap::exchange
