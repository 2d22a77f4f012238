// Documents as nlohmann::json values, for C++ callers who hold JSON already. Text is read faster by `load`.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/io/fault_text.hpp>
#include <ismap/io/policy_fault.hpp>
#include <ismap/io/serialize.hpp>
#include <ismap/model/description.hpp>

#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ismap {

namespace detail {

/// A sink for `serialize` that builds a value.
class JsonValue {
 public:
  void null() { put(nullptr); }
  void boolean(bool value) { put(value); }
  void number(std::int64_t value) { put(value); }
  void text(std::string_view value) { put(value); }
  void begin_object() { open(nlohmann::json::object()); }
  void key(std::string_view name) { keys_.back() = name; }
  void end_object() { close(); }
  void begin_array() { open(nlohmann::json::array()); }
  void end_array() { close(); }

  nlohmann::json take() && { return std::move(root_); }

 private:
  void put(nlohmann::json value) {
    if (open_.empty())
      root_ = std::move(value);
    else if (open_.back().is_array())
      open_.back().push_back(std::move(value));
    else
      open_.back()[keys_.back()] = std::move(value);
  }

  void open(nlohmann::json empty) {
    open_.push_back(std::move(empty));
    keys_.emplace_back();
  }

  void close() {
    nlohmann::json done = std::move(open_.back());
    open_.pop_back();
    keys_.pop_back();
    put(std::move(done));
  }

  nlohmann::json root_;
  std::vector<nlohmann::json> open_;
  std::vector<std::string> keys_;
};

/// Reads a value the way `load` does; the place in a text is not known here, the JSON Pointer is.
class JsonReader {
 public:
  using Json = nlohmann::json;

  template <Described T>
  void read(const Json& json, T& value, const std::string& at) const {
    if (!json.is_object()) fail(Fault::wrong_type, "object", at);
    for (const auto& [name, part] : json.items())
      if (!is_member<T>(name, at)) fail(Fault::unknown_member, name, below(at, name));
    if constexpr (Document<T>) check_top<T>(json, at);
    for_each_member<T>([&](auto member) {
      const auto part = json.find(member.name);
      if (part != json.end())
        read(*part, value.*decltype(member)::pointer, below(at, member.name));
      else if (!may_be_absent<T, decltype(member)>)
        fail(Fault::missing_member, member.name, below(at, member.name));
    });
  }

  void read(const Json& json, bool& value, const std::string& at) const {
    if (!json.is_boolean()) fail(Fault::wrong_type, "boolean", at);
    value = json.get<bool>();
  }

  void read(const Json& json, std::int64_t& value, const std::string& at) const {
    const bool too_large = json.is_number_unsigned() && json.get<std::uint64_t>() > INT64_MAX;
    if (!json.is_number_integer() || too_large) fail(Fault::wrong_type, "integer", at);
    value = json.get<std::int64_t>();
  }

  template <int Min, int Max>
  void read(const Json& json, Ranged<Min, Max>& value, const std::string& at) const {
    std::int64_t number = 0;
    read(json, number, at);
    if (number < Min || number > Max) throw ParseError(Fault::bad_value, range_text(Min, Max), at, {});
    value.value = static_cast<typename Ranged<Min, Max>::Number>(number);
  }

  void read(const Json& json, std::string& value, const std::string& at) const { value = text(json, at); }

  void read(const Json& json, Date& value, const std::string& at) const {
    const std::optional<Date> date = parse_date(text(json, at));
    if (!date) fail(Fault::bad_date, text(json, at), at);
    value = *date;
  }

  void read(const Json& json, ControlId& value, const std::string& at) const {
    const std::optional<ControlId> id = ControlId::parse(text(json, at));
    if (!id) fail(Fault::bad_control_id, text(json, at), at);
    value = *id;
  }

  template <DescribedEnum E>
  void read(const Json& json, E& value, const std::string& at) const {
    const std::optional<E> known = value_of<E>(text(json, at));
    if (!known) fail(Fault::bad_enumerator, all_names_of<E>(), at);
    value = *known;
  }

  void read(const Json& json, std::variant<std::int64_t, std::string, std::vector<std::string>>& value,
            const std::string& at) const {
    if (json.is_number())
      read(json, value.emplace<std::int64_t>(), at);
    else if (json.is_string())
      read(json, value.emplace<std::string>(), at);
    else if (json.is_array())
      read(json, value.emplace<std::vector<std::string>>(), at);
    else
      fail(Fault::wrong_type, "integer, string or list of strings", at);
  }

  template <class T>
  void read(const Json& json, Boxed<T>& value, const std::string& at) const {
    read(json, value.emplace(), at);
  }

  template <class T>
  void read(const Json& json, std::optional<T>& value, const std::string& at) const {
    read(json, value.emplace(), at);
  }

  template <class T>
  void read(const Json& json, std::vector<T>& value, const std::string& at) const {
    if (!json.is_array()) fail(Fault::wrong_type, "array", at);
    value.clear();
    for (std::size_t i = 0; i < json.size(); ++i) read(json[i], value.emplace_back(), below(at, std::to_string(i)));
  }

 private:
  [[noreturn]] static void fail(Fault fault, std::string_view detail, const std::string& at) {
    throw ParseError(fault, fault_text(fault, detail), at, {});
  }

  static std::string below(const std::string& at, std::string_view member) {
    std::string pointer = at;
    Pointer::append_member(pointer, member);
    return pointer;
  }

  static const std::string& text(const Json& json, const std::string& at) {
    if (!json.is_string()) fail(Fault::wrong_type, "string", at);
    return json.get_ref<const std::string&>();
  }

  template <Described T>
  static bool is_member(const std::string& name, const std::string& at) {
    if (Document<T> && at.empty() && (name == schema_member || name == format_member)) return true;
    for (const std::string_view known : member_names<T>)
      if (known == name) return true;
    return false;
  }

  template <Document T>
  static void check_top(const Json& json, const std::string& at) {
    if (!at.empty()) return;
    if (json.contains(schema_member)) text(json[std::string{schema_member}], below(at, schema_member));
    if (!json.contains(format_member)) return;
    const std::string& written = text(json[std::string{format_member}], below(at, format_member));
    if (written != format_of<T>)
      throw ParseError(Fault::wrong_document, format_text(written, only_format_of<T>), below(at, format_member), {});
  }
};

}  // namespace detail

/// The value as JSON, the same as `write` gives as text.
template <Described T>
void to_json(nlohmann::json& json, const T& value) {
  detail::JsonValue sink;
  if constexpr (Document<T>)
    serialize_document(sink, value);
  else
    serialize(sink, value);
  json = std::move(sink).take();
}

/// Reads a described value as strictly as `load` does, but for `format`: a value may be a part of a document, which has
/// none.
/// @throws ParseError with the JSON Pointer of the first fault; its place in a text is not known.
template <Described T>
void from_json(const nlohmann::json& json, T& value) {
  detail::JsonReader{}.read(json, value, "");
  if constexpr (std::is_same_v<T, Policy>)
    if (const std::vector<PolicyFault> found = faults_in(value); !found.empty())
      throw ParseError(found.front().fault, found.front().message, found.front().pointer.string(), {});
}

}  // namespace ismap
