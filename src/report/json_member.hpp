// Members of a JSON object that no description lists.
#pragma once

#include <ismap/core/source.hpp>
#include <ismap/io/json_text.hpp>
#include <ismap/io/serialize.hpp>
#include <ismap/model/result_description.hpp>

#include <span>
#include <string_view>

namespace ismap::detail {

template <class T>
void add_member(JsonText& json, std::string_view name, const T& value) {
  json.key(name);
  serialize(json, value);
}

/// The same, unless the label says nothing.
inline void add_label(JsonText& json, std::string_view name, const Label& label) {
  if (!label.en.empty()) add_member(json, name, label);
}

inline void add_text(JsonText& json, std::string_view name, std::string_view text) {
  if (!text.empty()) add_member(json, name, text);
}

inline void add_sources(JsonText& json, std::span<const SourceReference> sources) {
  json.key("sources");
  json.begin_array();
  for (const SourceReference& reference : sources) {
    if (reference.place.en.empty()) continue;
    const SourceEntry& source = entry_of(reference.source);
    json.begin_object();
    add_member(json, "title", source.title);
    add_text(json, "locator", source.locator);
    add_member(json, "place", reference.place);
    add_member(json, "official", source.official);
    json.end_object();
  }
  json.end_array();
}

}  // namespace ismap::detail
