#include "value_text.hpp"

#include "src/io/json_value.hpp"
#include "src/model/descriptions/descriptions.hpp"

#include <cstdint>
#include <variant>

namespace ismap::detail {
namespace {

std::string in_words(const JsonValue& value, const NamedType* type, Language language);

bool holds_nothing(const JsonValue& value) {
  const auto* items = value.as<JsonList>();
  return value.is_null() || (items != nullptr && items->empty());
}

std::string items_in_words(const JsonList& items, const NamedType* type, Language language) {
  constexpr Label between{"、", ", "};
  std::string text;
  for (const JsonValue& item : items)
    text.append(text.empty() ? "" : between.in(language)).append(in_words(item, type, language));
  return text;
}

/// An object in parentheses: those that hold something, each with its title.
std::string members_in_words(const JsonMembers& members, const NamedType* type, Language language) {
  constexpr Label between{"、", ", "};
  constexpr Label titled{"{0}：{1}", "{0}: {1}"};
  constexpr Label object{"（{0}）", "({0})"};
  std::string text;
  for (const JsonMember& one : members) {
    if (holds_nothing(one.value)) continue;
    const NamedMember* member = type == nullptr ? nullptr : type->member(one.name);
    const std::string value = in_words(one.value, member == nullptr ? nullptr : &member->type(), language);
    const Words title = member == nullptr ? Words{one.name} : Words{member->title};
    text.append(text.empty() ? "" : between.in(language)).append(fill(titled, {title, value}).in(language));
  }
  return fill(object, {text}).in(language);
}

std::string word_of(const std::string& text, const NamedType* type, Language language) {
  if (type == nullptr || type->enumeration.empty()) return text;
  const std::string_view title = title_of(type->enumeration, text).in(language);
  return title.empty() ? text : std::string{title};
}

std::string in_words(const JsonValue& value, const NamedType* type, Language language) {
  if (holds_nothing(value)) return std::string{not_stated.in(language)};
  if (const auto* truth = value.as<bool>()) return std::string{yes_or_no(*truth).in(language)};
  if (const auto* number = value.as<std::int64_t>()) return std::to_string(*number);
  if (const auto* text = value.as<std::string>()) return word_of(*text, type, language);
  if (const auto* items = value.as<JsonList>()) return items_in_words(*items, type, language);
  return members_in_words(value.get<JsonMembers>(), type, language);
}

JsonValue json_value_of(const Value& value) {
  struct {
    JsonValue operator()(std::monostate) const { return {}; }
    JsonValue operator()(bool truth) const { return truth; }
    JsonValue operator()(std::int64_t number) const { return number; }
    JsonValue operator()(Date day) const { return to_string(day); }
    JsonValue operator()(const std::string& text) const { return text; }
  } to_json;
  return std::visit(to_json, value);
}

}  // namespace

Label yes_or_no(bool truth) {
  return truth ? Label{"はい", "yes"} : Label{"いいえ", "no"};
}

std::string text_of_value(const Value& value, const NamedType* type, Language language) {
  return in_words(json_value_of(value), type, language);
}

std::string text_of_json(std::string_view json, const NamedType* type, Language language) {
  return in_words(parse_json(json), type, language);
}

}  // namespace ismap::detail
