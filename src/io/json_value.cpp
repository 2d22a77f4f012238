#include "src/io/json_value.hpp"

#include "src/core/byte_order_mark.hpp"
#include "src/io/json_tokens.hpp"
#include "src/io/simdjson.hpp"
#include "src/io/syntax.hpp"

#include <ismap/core/parse_error.hpp>
#include <ismap/io/fault_text.hpp>
#include <ismap/io/json_text.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace ismap {
namespace {

/// Makes the value of a text whose syntax has been checked.
class ValueBuilder {
 public:
  explicit ValueBuilder(std::string_view json)
      : json_(json), mark_(detail::size_of_mark(json)), tokens_(json.substr(mark_)) {}

  JsonValue build() && {
    for (JsonToken token = tokens_.next(); token != JsonToken::end; token = tokens_.next()) take(token);
    return std::move(root_);
  }

 private:
  void take(JsonToken token) {
    switch (token) {
      case JsonToken::object:
        open_.push_back(&put(JsonMembers{}));
        return;
      case JsonToken::list:
        open_.push_back(&put(JsonList{}));
        return;
      case JsonToken::object_end:
      case JsonToken::list_end:
        open_.pop_back();
        return;
      case JsonToken::text:
        return take_text(text_of_token(tokens_.written()));
      case JsonToken::number:
        put(number());
        return;
      case JsonToken::literal:
        put(tokens_.written() == "null" ? JsonValue{} : JsonValue{tokens_.written() == "true"});
        return;
      case JsonToken::colon:
        has_name_ = true;
        return;
      case JsonToken::comma:
      case JsonToken::end:
        return;
    }
  }

  void take_text(std::string text) {
    JsonMembers* around = open_.empty() || has_name_ ? nullptr : open_.back()->as<JsonMembers>();
    if (around == nullptr)
      put(std::move(text));
    else
      around->push_back({.name = std::move(text)});
  }

  std::int64_t number() const {
    const std::string_view written = tokens_.written();
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), value);
    if (error == std::errc{} && end == written.data() + written.size()) return value;
    throw ParseError(Fault::wrong_type, fault_text(Fault::wrong_type, "integer"), {},
                     place_of(json_, mark_ + tokens_.start()));
  }

  /// The place of the value does not move until the value around it is closed.
  JsonValue& put(JsonValue value) {
    has_name_ = false;
    if (open_.empty()) return root_ = std::move(value);
    if (auto* items = open_.back()->as<JsonList>()) return items->emplace_back(std::move(value));
    return open_.back()->get<JsonMembers>().back().value = std::move(value);
  }

  std::string_view json_;
  std::size_t mark_;
  JsonTokens tokens_;
  JsonValue root_;
  std::vector<JsonValue*> open_;
  bool has_name_ = false;  // the next value is that of the last member
};

class ValueWriter {
 public:
  ValueWriter(Layout layout, BadUtf8 bad)
      : json_(layout), on_error_(bad == BadUtf8::refused ? Handler::strict : Handler::replace) {}

  std::string write(const JsonValue& value) && {
    append(value);
    return std::move(json_).take();
  }

 private:
  using Handler = nlohmann::json::error_handler_t;

  void append(const JsonValue& value) {
    if (const auto* truth = value.as<bool>()) return json_.boolean(*truth);
    if (const auto* number = value.as<std::int64_t>()) return json_.number(*number);
    if (const auto* text = value.as<std::string>()) return append(*text);
    if (const auto* items = value.as<JsonList>()) return append(*items);
    if (const auto* members = value.as<JsonMembers>()) return append(*members);
    json_.null();
  }

  void append(const std::string& text) {
    if (simdjson::validate_utf8(text)) return json_.text(text);
    json_.token(nlohmann::json(text).dump(-1, ' ', false, on_error_));
  }

  void append(const JsonList& items) {
    json_.begin_array();
    for (const JsonValue& item : items) append(item);
    json_.end_array();
  }

  void append(const JsonMembers& members) {
    json_.begin_object();
    for (const JsonMember& member : members) {
      json_.key(member.name);
      append(member.value);
    }
    json_.end_object();
  }

  JsonText json_;
  Handler on_error_;
};

}  // namespace

JsonValue::JsonValue() = default;
JsonValue::JsonValue(std::int64_t number) : held_(number) {}
JsonValue::JsonValue(std::string text) : held_(std::move(text)) {}
JsonValue::JsonValue(std::string_view text) : held_(std::string{text}) {}
JsonValue::JsonValue(const char* text) : held_(std::string{text}) {}
JsonValue::JsonValue(JsonList items) : held_(std::move(items)) {}
JsonValue::JsonValue(JsonMembers members) : held_(std::move(members)) {}
JsonValue::JsonValue(std::initializer_list<JsonMember> members) : held_(JsonMembers{members}) {}

const JsonValue* JsonValue::find(std::string_view name) const noexcept {
  const auto* members = as<JsonMembers>();
  if (members == nullptr) return nullptr;
  const auto found = std::ranges::find(*members, name, &JsonMember::name);
  return found == members->end() ? nullptr : &found->value;
}

JsonValue* JsonValue::find(std::string_view name) noexcept {
  return const_cast<JsonValue*>(std::as_const(*this).find(name));
}

JsonValue& JsonValue::operator[](std::string_view name) {
  if (JsonValue* found = find(name)) return *found;
  if (is_null()) held_ = JsonMembers{};
  auto& members = get<JsonMembers>();
  members.push_back({.name = std::string{name}});
  return members.back().value;
}

void JsonValue::emplace(std::string_view name, JsonValue value) {
  if (!contains(name)) (*this)[name] = std::move(value);
}

void JsonValue::sort_members() {
  if (auto* items = as<JsonList>())
    for (JsonValue& item : *items) item.sort_members();
  auto* members = as<JsonMembers>();
  if (members == nullptr) return;
  std::ranges::sort(*members, {}, &JsonMember::name);
  for (JsonMember& member : *members) member.value.sort_members();
}

bool operator==(const JsonValue& a, const JsonValue& b) {
  return a.held_ == b.held_;
}

JsonValue parse_json(std::string_view json) {
  check_syntax(json, {});
  return ValueBuilder{json}.build();
}

std::string json_of(const JsonValue& value, Layout layout, BadUtf8 bad) {
  return ValueWriter{layout, bad}.write(value);
}

}  // namespace ismap
