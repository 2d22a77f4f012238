// Members of a JSON object that no description lists.
#pragma once

#include <ismap/io/json_text.hpp>
#include <ismap/io/serialize.hpp>
#include <ismap/model/result_description.hpp>

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

}  // namespace ismap::detail
