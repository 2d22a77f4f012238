// Members of documents as properties: each is named by the members that lead to it.
#pragma once

#include "src/exchange/oscal/losses.hpp"
#include "src/io/json_value.hpp"
#include "src/model/descriptions/description_name.hpp"
#include "src/model/descriptions/descriptions.hpp"

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/date.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/ranged.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::detail {

/// A value that is no line stands in the remarks of its property, which then has this value and this class.
inline constexpr std::string_view in_remarks = "in-remarks";

/// A property of ours.
JsonValue property(std::string_view name, std::string_view value);

/// The position of an item of a list in the names of properties: counted from 1.
std::string item_name(const std::string& list, std::size_t index);

/// The properties of one object of OSCAL.
class Properties {
 public:
  /// @param pointer of the value whose members they are, in the document that is written
  Properties(Losses& losses, std::string pointer) : losses_(losses), pointer_(std::move(pointer)) {}

  /// Writes the member that `members` lead to; nothing if it is absent.
  template <auto... members, class T>
  void member(const T& value) {
    put(std::string{joined(path<members...>.string())}, value, owner_title<members...>());
  }

  /// All members of a value but those named.
  template <Described T>
  void members(const T& value, std::initializer_list<std::string_view> but = {}) {
    for_each_member<T>([&](auto member) {
      const std::string_view name = member.name;
      for (const std::string_view other : but)
        if (name == other) return;
      put(std::string{name}, value.*decltype(member)::pointer, title_of(type_name<T>(), name));
    });
  }

  /// What is no member of a document.
  void fixed(std::string_view name, std::string_view value) { list_.push_back(property(name, value)); }

  /// A property that OSCAL defines.
  void standard(std::string_view name, std::string_view value) { list_.push_back({{"name", name}, {"value", value}}); }

  /// That the object is one of the list whose title is given, which OSCAL does not tell from others.
  void kind(std::string_view value, const Label& title);

  /// Sets the member `props` if there are any.
  void put_into(JsonValue& object) && {
    if (!list_.empty()) object["props"] = std::move(list_);
  }

 private:
  /// `/a/b` is `a.b`.
  static std::string joined(std::string_view pointer);

  template <auto... members>
  static Label owner_title() {
    Label title{};
    ((title = title_of(type_name<typename ismap::detail::MemberPointer<decltype(members)>::Owner>(),
                       ismap::detail::name_of_member<members>())),
     ...);
    return title;
  }

  void text(const std::string& name, std::string_view value, const Label& title);

  void put(const std::string& name, bool value, const Label& title) { text(name, value ? "true" : "false", title); }
  void put(const std::string& name, const std::string& value, const Label& title) { text(name, value, title); }
  void put(const std::string& name, Date value, const Label& title) { text(name, to_string(value), title); }
  void put(const std::string& name, const ControlId& value, const Label& title) { text(name, value.string(), title); }
  template <int Min, int Max>
  void put(const std::string& name, Ranged<Min, Max> value, const Label& title) {
    text(name, std::to_string(value.value), title);
  }
  template <DescribedEnum E>
  void put(const std::string& name, E value, const Label& title) {
    text(name, ismap::name_of(value), title);
  }
  template <class T>
  void put(const std::string& name, const std::optional<T>& value, const Label& title) {
    if (value) put(name, *value, title);
  }
  template <class T>
  void put(const std::string& name, const std::vector<T>& values, const Label& title) {
    for (std::size_t i = 0; i < values.size(); ++i) put(item_name(name, i), values[i], title);
  }
  template <Described T>
  void put(const std::string& name, const T& value, const Label&) {
    for_each_member<T>([&](auto member) {
      put(name + "." + member.name, value.*decltype(member)::pointer, title_of(type_name<T>(), member.name));
    });
  }

  Losses& losses_;
  std::string pointer_;
  JsonList list_;
};

}  // namespace ismap::exchange::detail
