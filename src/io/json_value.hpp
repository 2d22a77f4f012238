// JSON values that are built and changed. Unlike those of nlohmann/json 3.11, which end the process then, they can be
// destroyed while memory runs out.
#pragma once

#include <ismap/core/variant.hpp>
#include <ismap/io/write.hpp>

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ismap {

class JsonValue;
struct JsonMember;

using JsonList = std::vector<JsonValue>;

/// In their order. No two have the same name.
using JsonMembers = std::vector<JsonMember>;

/// null, true or false, a number, a text, a list or an object. Numbers are whole, as those of all documents are.
class JsonValue {
 public:
  /// null
  JsonValue();
  JsonValue(std::same_as<bool> auto truth) : held_(truth) {}
  JsonValue(std::int64_t number);
  JsonValue(std::string text);
  JsonValue(std::string_view text);
  JsonValue(const char* text);
  JsonValue(JsonList items);
  JsonValue(JsonMembers members);
  JsonValue(std::initializer_list<JsonMember> members);

  bool is_null() const noexcept { return std::holds_alternative<std::monostate>(held_); }

  /// The value as `bool`, `std::int64_t`, `std::string`, `JsonList` or `JsonMembers`; null if it is something else.
  template <class T>
  const T* as() const noexcept {
    return std::get_if<T>(&held_);
  }
  template <class T>
  T* as() noexcept {
    return std::get_if<T>(&held_);
  }

  /// The same. @throws std::bad_variant_access if it is something else
  template <class T>
  const T& get() const {
    return std::get<T>(held_);
  }
  template <class T>
  T& get() {
    return std::get<T>(held_);
  }

  /// The member of an object; null if there is none, or if the value is no object.
  const JsonValue* find(std::string_view name) const noexcept;
  JsonValue* find(std::string_view name) noexcept;
  bool contains(std::string_view name) const noexcept { return find(name) != nullptr; }

  /// The member of an object, which gets it as null if it has none; null becomes an object.
  JsonValue& operator[](std::string_view name);

  /// Adds the member to an object that has none of the name.
  void emplace(std::string_view name, JsonValue value);

  /// Puts the members of all objects in it in the order of their names.
  void sort_members();

  friend bool operator==(const JsonValue& a, const JsonValue& b);

 private:
  Variant<std::monostate, bool, std::int64_t, std::string, JsonList, JsonMembers> held_;
};

struct JsonMember {
  std::string name;
  JsonValue value{};

  friend bool operator==(const JsonMember& a, const JsonMember& b) = default;
};

/// The value that a text is.
/// @throws ParseError if it is no JSON, nests deeper than documents may, or has a number that is not whole
JsonValue parse_json(std::string_view json);

/// What becomes of texts that are no UTF-8.
enum class BadUtf8 {
  refused,   ///< an exception is thrown
  replaced,  ///< U+FFFD stands for each byte that is none
};

/// The value as JSON.
std::string json_of(const JsonValue& value, Layout layout = Layout::compact, BadUtf8 bad = BadUtf8::refused);

}  // namespace ismap
