// What every OSCAL document has around its content.
#pragma once

#include "src/exchange/oscal/properties.hpp"

#include <ismap/exchange/oscal/write_oscal.hpp>

#include <string>
#include <string_view>

namespace ismap::exchange::detail {

/// What a document is made with.
struct OscalRequest {
  Date day{};  ///< of its last change
  Language language = Language::ja;
};

/// `metadata` without parties and properties.
JsonValue metadata(std::string_view title, const OscalRequest& request);

/// A `resource` of the back matter: another document, found at `href`.
JsonValue resource(const std::string& uuid, std::string_view title, std::string_view href, std::string_view media_type);

/// The reference to a resource.
std::string reference_to(const std::string& uuid);

/// Of an object that has to say how it is and of which this is not known.
JsonValue unknown_state(std::string_view remarks);

/// The beginning of a document: room for its UUID, and the metadata.
JsonValue begin_content(JsonValue metadata);

/// The whole document as text. Its UUID is made of all that is in it.
std::string whole_document(OscalDocument document, JsonValue content);

/// Where the documents of an edition are expected, seen from one that refers to them: `ismap-2020-catalog.json`.
std::string catalog_file(std::string_view edition);
std::string profile_file(std::string_view edition);

inline constexpr std::string_view catalog_media_type = "application/oscal.catalog+json";

}  // namespace ismap::exchange::detail
