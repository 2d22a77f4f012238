#include "src/exchange/oscal/envelope.hpp"

#include "src/exchange/oscal/field_text.hpp"
#include "src/exchange/oscal/uuid.hpp"

namespace ismap::exchange::detail {
JsonValue metadata(std::string_view title, const OscalRequest& request) {
  return {{"title", title},
          {"last-modified", date_time(request.day)},
          {"version", to_string(request.day)},
          {"oscal-version", oscal_version}};
}

JsonValue resource(const std::string& uuid, std::string_view title, std::string_view href,
                   std::string_view media_type) {
  return {
      {"uuid", uuid}, {"title", title}, {"rlinks", JsonList{JsonValue{{"href", href}, {"media-type", media_type}}}}};
}

std::string reference_to(const std::string& uuid) {
  return "#" + uuid;
}

JsonValue unknown_state(std::string_view remarks) {
  return {{"state", "other"}, {"remarks", remarks}};
}

JsonValue begin_content(JsonValue metadata) {
  return {{"uuid", ""}, {"metadata", std::move(metadata)}};
}

std::string whole_document(OscalDocument document, JsonValue content) {
  // Bytes that are no UTF-8 come from values that were never read from a document.
  content["uuid"] = UuidSpace{name_of(document)}.uuid(json_of(content, Layout::compact, BadUtf8::replaced));
  JsonValue whole;
  whole[top_member_of(document)] = std::move(content);
  return json_of(whole, Layout::indented, BadUtf8::replaced);
}

std::string catalog_file(std::string_view edition) {
  return std::string{edition}.append("-catalog.json");
}

std::string profile_file(std::string_view edition) {
  return std::string{edition}.append("-profile.json");
}

}  // namespace ismap::exchange::detail
