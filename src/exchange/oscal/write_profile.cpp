#include "src/exchange/oscal/control_token.hpp"
#include "src/exchange/oscal/uuid.hpp"
#include "src/exchange/oscal/write_catalog.hpp"

namespace ismap::exchange::detail {
namespace {

constexpr Label basic_requirements{"基本言明要件：", "Basic statement requirements: "};

}  // namespace

std::string write_profile(const Catalog& catalog, const OscalRequest& request, Losses&) {
  const Label edition = title_of_edition(catalog.edition());
  const std::string title = std::string{basic_requirements.in(request.language)}.append(edition.in(request.language));
  const std::string catalog_uuid = UuidSpace{"catalog-resource"}.uuid(catalog.edition());
  JsonList ids;
  for (std::size_t i = 0; i < catalog.size(); ++i)
    if (is_basic_requirement(catalog[i])) ids.push_back(control_token(catalog[i].id));
  JsonValue head = metadata(title, request);
  head["props"] = JsonList{property("edition", catalog.edition())};
  JsonValue content = begin_content(std::move(head));
  content["imports"] = JsonList{JsonValue{{"href", reference_to(catalog_uuid)},
                                          {"include-controls", JsonList{JsonValue{{"with-ids", std::move(ids)}}}}}};
  content["merge"] = JsonValue{{"as-is", true}};
  content["back-matter"] =
      JsonValue{{"resources", JsonList{resource(catalog_uuid, edition.in(request.language),
                                                catalog_file(catalog.edition()), catalog_media_type)}}};
  return whole_document(OscalDocument::profile, std::move(content));
}

}  // namespace ismap::exchange::detail
