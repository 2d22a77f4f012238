// Members of documents out of properties.
#pragma once

#include "src/exchange/oscal/properties.hpp"
#include "src/exchange/oscal/reading.hpp"

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/date.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/ranged.hpp>

#include <charconv>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace ismap::exchange::detail {

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;

template <class T>
inline constexpr bool is_ranged = false;
template <int Min, int Max>
inline constexpr bool is_ranged<Ranged<Min, Max>> = true;

/// Reads what `Properties` writes: each property goes where its name leads. What it means is checked when the document
/// is loaded.
class PropertyReader {
 public:
  /// @param at of the object in the document that is made
  PropertyReader(PropertyMap& properties, std::string at) : properties_(properties), at_(std::move(at)) {}

  /// All members of a `T` but those named.
  template <Described T>
  void members(JsonValue& target, std::initializer_list<std::string_view> but = {}) {
    for_each_member<T>([&](auto member) {
      const std::string_view name = member.name;
      for (const std::string_view other : but)
        if (name == other) return;
      using Member = MemberType<T, decltype(member)>;
      JsonValue value;
      if (read<Member>(value, std::string{name}, at_ + "/" + member.name)) target[member.name] = std::move(value);
    });
  }

 private:
  /// False if there is no such property.
  template <class T>
  bool read(JsonValue& value, const std::string& name, const std::string& at) {
    if constexpr (is_optional<T>) {
      return read<typename T::value_type>(value, name, at);
    } else if constexpr (Described<T>) {
      return read_object<T>(value, name, at);
    } else if constexpr (is_list<T>) {
      return read_list<typename T::value_type>(value, name, at);
    } else {
      return read_leaf<T>(value, name, at);
    }
  }

  template <Described T>
  bool read_object(JsonValue& value, const std::string& name, const std::string& at) {
    bool is_there = false;
    JsonValue object = JsonMembers{};
    for_each_member<T>([&](auto member) {
      using Member = MemberType<T, decltype(member)>;
      JsonValue part;
      if (!read<Member>(part, name + "." + member.name, at + "/" + member.name)) {
        if constexpr (is_list<Member>) object[member.name] = JsonList{};
        return;
      }
      object[member.name] = std::move(part);
      is_there = true;
    });
    if (is_there) value = std::move(object);
    return is_there;
  }

  template <class T>
  bool read_list(JsonValue& value, const std::string& name, const std::string& at) {
    JsonList items;
    for (std::size_t i = 0;; ++i) {
      JsonValue item;
      if (!read<T>(item, item_name(name, i), at + "/" + std::to_string(i))) break;
      items.push_back(std::move(item));
    }
    if (items.empty()) return false;
    value = std::move(items);
    return true;
  }

  template <class T>
  bool read_leaf(JsonValue& value, const std::string& name, const std::string& at) {
    if (!properties_.has(name)) return false;
    const Node& node = properties_.node(name);
    std::string text = *properties_.take(name);
    properties_.reading().keep_origin(at, properties_.source(), node);
    if constexpr (std::is_same_v<T, bool>) {
      if (text == "true" || text == "false") {
        value = text == "true";
        return true;
      }
    } else if constexpr (is_ranged<T>) {
      std::int64_t number = 0;
      const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
      if (error == std::errc{} && end == text.data() + text.size()) {
        value = number;
        return true;
      }
    }
    value = std::move(text);
    return true;
  }

  PropertyMap& properties_;
  std::string at_;
};

}  // namespace ismap::exchange::detail
