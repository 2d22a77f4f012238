#include "src/exchange/oscal/control_token.hpp"
#include "src/exchange/oscal/uuid.hpp"
#include "src/exchange/oscal/write_catalog.hpp"

#include <ismap/catalog/objective_mapping.hpp>

#include <array>

namespace ismap::exchange::detail {
namespace {

constexpr Label mapping_title{"ISMAP管理基準の対応：2020年の番号から2025年の改定案へ",
                              "ISMAP Control Criteria: from the numbering of 2020 to the draft revision of 2025"};
constexpr Label mapping_description{
    "統制目標の対応は、両版が基とする規格の対応による。制度自体の対応表は公開されていない。詳細管理策は、公開されたもののみ。",
    "Objectives correspond as those of the standard that both editions take them from; the table of the scheme itself "
    "is not public. Of the detailed controls only what is public."};
constexpr Label kind_of_link{
    "対応の種類は、OSCALの語では言い切れないため、全て intersects-with とし、独自の属性（props）に記載しました。",
    "The kind of correspondence is not known in the words of OSCAL: all are intersects-with, and the kind stands in "
    "properties of ours (props)."};

std::string_view word_of(MappingRelation relation) {
  constexpr std::array<std::string_view, 3> words{"one_to_one", "merged", "split"};
  return words[static_cast<std::size_t>(relation)];
}

std::string_view word_of(SecondSource source) {
  constexpr std::array<std::string_view, 4> words{"agrees", "partly", "absent", "differs"};
  return words[static_cast<std::size_t>(source)];
}

JsonValue mapped(const ControlId& id) {
  return {{"type", "control"}, {"id-ref", control_token(id)}};
}

JsonValue link_between(const UuidSpace& space, const ControlId& from, std::span<const ControlId> to, JsonList props) {
  JsonList targets;
  for (const ControlId& target : to) targets.push_back(mapped(target));
  return {{"uuid", space.uuid(from.string())},
          {"relationship", "intersects-with"},
          {"sources", JsonList{mapped(from)}},
          {"targets", std::move(targets)},
          {"props", std::move(props)}};
}

JsonList links(const UuidSpace& space, Losses& losses) {
  JsonList made;
  for (const ObjectiveLink& link : objective_mapping()) {
    losses.add(OscalLossKind::property, "/objective_mapping/" + std::to_string(made.size()), kind_of_link);
    made.push_back(link_between(space, link.from, link.to(),
                                JsonList{property("relation", word_of(link.relation)),
                                         property("second-source", word_of(link.second_source))}));
  }
  for (const DetailLink& link : detail_mapping())
    made.push_back(link_between(space, link.from, {&link.to, 1}, JsonList{property("relation", "printed")}));
  return made;
}

JsonValue gaps(std::string uuid, std::span<const ControlId> controls) {
  JsonList ids;
  for (const ControlId& id : controls) ids.push_back(control_token(id));
  return {{"uuid", std::move(uuid)}, {"unmapped-controls", JsonList{JsonValue{{"with-ids", std::move(ids)}}}}};
}

}  // namespace

std::string write_mapping(const OscalRequest& request, Losses& losses) {
  const UuidSpace space{"mapping"};
  const UuidSpace catalogs{"catalog-resource"};
  JsonList resources;
  const auto edition = [&](std::string_view name) {
    const std::string uuid = catalogs.uuid(name);
    resources.push_back(
        resource(uuid, title_of_edition(name).in(request.language), catalog_file(name), catalog_media_type));
    return JsonValue{{"type", "catalog"}, {"href", reference_to(uuid)}};
  };
  JsonValue mapping{{"uuid", space.string()},
                    {"source-resource", edition(edition_2020)},
                    {"target-resource", edition(edition_2025)},
                    {"maps", links(space, losses)},
                    {"source-gap-summary", gaps(space.uuid("source-gaps"), objectives_without_target())},
                    {"target-gap-summary", gaps(space.uuid("target-gaps"), objectives_without_predecessor())}};
  JsonValue content = begin_content(metadata(mapping_title.in(request.language), request));
  content["provenance"] = JsonValue{{"method", "human"},
                                    {"matching-rationale", "semantic"},
                                    {"status", "not-complete"},
                                    {"mapping-description", mapping_description.in(request.language)}};
  content["mappings"] = JsonList{std::move(mapping)};
  content["back-matter"] = JsonValue{{"resources", std::move(resources)}};
  return whole_document(OscalDocument::mapping_collection, std::move(content));
}

}  // namespace ismap::exchange::detail
