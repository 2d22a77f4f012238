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
  Json ids = Json::array();
  for (std::size_t i = 0; i < catalog.size(); ++i)
    if (is_basic_requirement(catalog[i])) ids.push_back(control_token(catalog[i].id));
  Json head = metadata(title, request);
  head["props"] = Json::array({property("edition", catalog.edition())});
  Json content = begin_content(std::move(head));
  content["imports"] = Json::array({Json{{"href", reference_to(catalog_uuid)},
                                         {"include-controls", Json::array({Json{{"with-ids", std::move(ids)}}})}}});
  content["merge"] = Json{{"as-is", true}};
  content["back-matter"] =
      Json{{"resources", Json::array({resource(catalog_uuid, edition.in(request.language),
                                               catalog_file(catalog.edition()), catalog_media_type)})}};
  return whole_document(OscalDocument::profile, std::move(content));
}

}  // namespace ismap::exchange::detail
