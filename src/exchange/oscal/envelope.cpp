#include "src/exchange/oscal/envelope.hpp"

#include "src/exchange/oscal/field_text.hpp"
#include "src/exchange/oscal/uuid.hpp"

namespace ismap::exchange::detail {
namespace {

/// Bytes that are no UTF-8 come from values that were never read from a document.
std::string text_of(const Json& json, int indent) {
  return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

Json metadata(std::string_view title, const OscalRequest& request) {
  return {{"title", title},
          {"last-modified", date_time(request.day)},
          {"version", to_string(request.day)},
          {"oscal-version", oscal_version}};
}

Json resource(const std::string& uuid, std::string_view title, std::string_view href, std::string_view media_type) {
  return {
      {"uuid", uuid}, {"title", title}, {"rlinks", Json::array({Json{{"href", href}, {"media-type", media_type}}})}};
}

std::string reference_to(const std::string& uuid) {
  return "#" + uuid;
}

Json unknown_state(std::string_view remarks) {
  return {{"state", "other"}, {"remarks", remarks}};
}

Json begin_content(Json metadata) {
  return {{"uuid", ""}, {"metadata", std::move(metadata)}};
}

std::string whole_document(OscalDocument document, Json content) {
  content["uuid"] = UuidSpace{name_of(document)}.uuid(text_of(content, -1));
  Json whole;
  whole[std::string{top_member_of(document)}] = std::move(content);
  return text_of(whole, 2) + "\n";
}

std::string catalog_file(std::string_view edition) {
  return std::string{edition}.append("-catalog.json");
}

std::string profile_file(std::string_view edition) {
  return std::string{edition}.append("-profile.json");
}

}  // namespace ismap::exchange::detail
