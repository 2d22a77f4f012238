// Reads JSON straight into described types, with simdjson On-Demand.
#pragma once

#include "src/io/longest_list.hpp"
#include "src/io/parse.hpp"

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/io/fault_text.hpp>
#include <ismap/io/format.hpp>
#include <ismap/io/limits.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/ranged.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ismap {

/// What stopped the reader, before it is known where in the text that is.
struct ReadFailure {
  Fault fault{};
  Text message;
  std::string pointer;
  const char* at = nullptr;  ///< nullptr: not known
};

class Reader {
 public:
  using Json = simdjson::ondemand::value;

  /// The error for a document of another format names those that are `accepted`.
  Reader(const Limits& limits, std::span<const std::string_view> accepted) : limits_(limits), accepted_(accepted) {}

  /// @throws ReadFailure
  template <Document T>
  T read_document(simdjson::padded_string_view json) {
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    if (iterate(parser, json).get(document) != simdjson::SUCCESS) fail(Fault::syntax, "", {}, nullptr);
    T value{};
    const char* at = json.data() + json.find_first_not_of(" \t\r\n");
    simdjson::ondemand::object object;
    if (document.get_object().get(object) != simdjson::SUCCESS) fail(Fault::wrong_type, "object", {}, at);
    read_object(object, value, Step{}, at);
    if (document.current_location().error() == simdjson::SUCCESS) fail(Fault::syntax, "", {}, nullptr);
    return value;
  }

 private:
  /// One step on the way from the document to the value being read; a chain of them on the stack is its pointer.
  struct Step {
    const Step* above = nullptr;
    std::string_view member;
    std::size_t index = 0;
    std::size_t depth = 1;

    std::string pointer() const {
      if (above == nullptr) return {};
      std::string text = above->pointer();
      if (member.data() == nullptr) return text.append("/").append(std::to_string(index));
      Pointer::append_member(text, member);
      return text;
    }
  };

  [[noreturn]] static void fail(Fault fault, std::string_view detail, const Step& step, const char* at) {
    throw ReadFailure{fault, fault_text(fault, detail), step.pointer(), at};
  }

  static const char* place(Json& json) {
    std::string_view token = json.raw_json_token();
    return token.data();
  }

  void read(Json& json, bool& value, const Step& step) {
    if (json.get_bool().get(value) != simdjson::SUCCESS) fail(Fault::wrong_type, "boolean", step, place(json));
  }

  void read(Json& json, std::int64_t& value, const Step& step) {
    if (json.get_int64().get(value) != simdjson::SUCCESS) fail(Fault::wrong_type, "integer", step, place(json));
  }

  template <int Min, int Max>
  void read(Json& json, Ranged<Min, Max>& value, const Step& step) {
    const char* at = place(json);
    std::int64_t number = 0;
    read(json, number, step);
    if (number < Min || number > Max) throw ReadFailure{Fault::bad_value, range_text(Min, Max), step.pointer(), at};
    value.value = static_cast<typename Ranged<Min, Max>::Number>(number);
  }

  std::string_view text(Json& json, const Step& step) {
    const std::string_view token = json.raw_json_token();
    std::string_view text;
    if (const auto plain = without_escapes(token)) {
      simdjson::ondemand::raw_json_string passed;
      if (json.get_raw_json_string().get(passed) != simdjson::SUCCESS)
        fail(Fault::wrong_type, "string", step, token.data());
      text = *plain;
    } else if (json.get_string().get(text) != simdjson::SUCCESS) {
      fail(Fault::wrong_type, "string", step, token.data());
    }
    if (text.size() > limits_.text) fail(Fault::limit, "text", step, token.data());
    return text;
  }

  /// The text of a token that is a string without escapes, where it stands: simdjson would copy it first.
  static std::optional<std::string_view> without_escapes(std::string_view token) {
    if (!token.starts_with('"')) return std::nullopt;
    const std::size_t end = token.find('"', 1);
    const std::string_view text = token.substr(1, end - 1);
    if (end == std::string_view::npos || text.find('\\') != std::string_view::npos) return std::nullopt;
    return text;
  }

  void read(Json& json, std::string& value, const Step& step) { value = text(json, step); }

  void read(Json& json, Date& value, const Step& step) {
    const char* at = place(json);
    const std::string_view written = text(json, step);
    const std::optional<Date> date = parse_date(written);
    if (!date) fail(Fault::bad_date, written, step, at);
    value = *date;
  }

  void read(Json& json, ControlId& value, const Step& step) {
    const char* at = place(json);
    const std::string_view written = text(json, step);
    const std::optional<ControlId> id = ControlId::parse(written);
    if (!id) fail(Fault::bad_control_id, written, step, at);
    value = *id;
  }

  template <DescribedEnum E>
  void read(Json& json, E& value, const Step& step) {
    const char* at = place(json);
    const std::optional<E> known = value_of<E>(text(json, step));
    if (!known) fail(Fault::bad_enumerator, all_names_of<E>(), step, at);
    value = *known;
  }

  void read(Json& json, std::variant<std::int64_t, std::string, std::vector<std::string>>& value, const Step& step) {
    simdjson::ondemand::json_type type{};
    if (json.type().get(type) != simdjson::SUCCESS) fail(Fault::syntax, "", step, place(json));
    switch (type) {
      case simdjson::ondemand::json_type::number:
        return read(json, value.emplace<std::int64_t>(), step);
      case simdjson::ondemand::json_type::string:
        return read(json, value.emplace<std::string>(), step);
      case simdjson::ondemand::json_type::array:
        return read(json, value.emplace<std::vector<std::string>>(), step);
      default:
        fail(Fault::wrong_type, "integer, string or list of strings", step, place(json));
    }
  }

  template <class T>
  void read(Json& json, std::optional<T>& value, const Step& step) {
    read(json, value.emplace(), step);
  }

  template <class T>
  void read(Json& json, Boxed<T>& value, const Step& step) {
    read(json, value.emplace(), step);
  }

  template <class T>
  void read(Json& json, std::vector<T>& value, const Step& step) {
    const char* at = place(json);
    simdjson::ondemand::array array;
    if (json.get_array().get(array) != simdjson::SUCCESS) fail(Fault::wrong_type, "array", step, at);
    if (step.depth > limits_.depth) fail(Fault::limit, "depth", step, at);
    for (auto element : array) {
      Json item;
      if (element.get(item) != simdjson::SUCCESS) fail(Fault::syntax, "", step, nullptr);
      const Step below{&step, {}, value.size(), step.depth + 1};
      if (value.size() == std::min(limits_.items, longest_list<T>)) fail(Fault::limit, "items", below, place(item));
      if (++all_items_ > limits_.all_items) fail(Fault::limit, "all items", below, place(item));
      read(item, value.emplace_back(), below);
    }
  }

  template <Described T>
  void read(Json& json, T& value, const Step& step) {
    const char* at = place(json);
    simdjson::ondemand::object object;
    if (json.get_object().get(object) != simdjson::SUCCESS) fail(Fault::wrong_type, "object", step, at);
    read_object(object, value, step, at);
  }

  template <Described T>
  void read_object(simdjson::ondemand::object& object, T& value, const Step& step, const char* at) {
    if (step.depth > limits_.depth) fail(Fault::limit, "depth", step, at);
    std::uint64_t seen = 0;
    std::size_t next = 0;
    for (auto element : object) {
      simdjson::ondemand::field field;
      if (std::move(element).get(field) != simdjson::SUCCESS) fail(Fault::syntax, "", step, nullptr);
      const char* key = field.key().raw();
      std::size_t index = member_at<T>(key, next);
      if (index == member_count<T>) index = read_extra<T>(field, seen, step);
      if (index == member_count<T>) continue;
      const Step below{&step, member_names<T>[index], 0, step.depth + 1};
      if ((seen >> index & 1) != 0) fail(Fault::duplicate_member, member_names<T>[index], below, key - 1);
      seen |= std::uint64_t{1} << index;
      member_readers<T>[index](*this, field.value(), value, below);
      next = index + 1;
    }
    if (const std::uint64_t missing = required_members<T> & ~seen; missing != 0) {
      const std::string_view name = member_names<T>[static_cast<std::size_t>(std::countr_zero(missing))];
      fail(Fault::missing_member, name, Step{&step, name, 0, step.depth + 1}, at);
    }
  }

  /// The position of the member whose key starts at `key`; `next` is looked at first. `member_count<T>` if there is
  /// none.
  template <Described T>
  static std::size_t member_at(const char* key, std::size_t next) {
    // The key is terminated by a quote, and the text by more padding than any name is long.
    const auto is = [key](std::string_view name) {
      return std::memcmp(key, name.data(), name.size()) == 0 && key[name.size()] == '"';
    };
    if (next < member_count<T> && is(member_names<T>[next])) return next;
    std::size_t index = 0;
    while (index < member_count<T> && !is(member_names<T>[index])) ++index;
    return index;
  }

  /// Reads `$schema` and `format` at the top of a document, and refuses an unknown member. A member whose key is
  /// written with escapes is left to be read: its position is returned, else `member_count<T>`.
  template <Described T>
  std::size_t read_extra(simdjson::ondemand::field& field, std::uint64_t& seen, const Step& step) {
    const char* key = field.key().raw();
    std::string_view name;
    if (field.unescaped_key().get(name) != simdjson::SUCCESS) fail(Fault::syntax, "", step, nullptr);
    const std::string owned{name};
    const auto known = std::ranges::find(member_names<T>, owned);
    if (known != member_names<T>.end()) return static_cast<std::size_t>(known - member_names<T>.begin());
    const Step below{&step, owned, 0, step.depth + 1};
    if (Document<T> && step.above == nullptr && (owned == schema_member || owned == format_member)) {
      const std::uint64_t mark = std::uint64_t{1} << (owned == format_member ? 63 : 62);
      if ((seen & mark) != 0) fail(Fault::duplicate_member, owned, below, key - 1);
      seen |= mark;
      const char* at = place(field.value());
      const std::string_view written = text(field.value(), below);
      if (owned == format_member && written != format_of<T>)
        throw ReadFailure{Fault::bad_value, format_text(written, accepted_), below.pointer(), at};
      return member_count<T>;
    }
    fail(Fault::unknown_member, owned, below, key - 1);
  }

  template <Described T>
  using MemberReader = void (*)(Reader&, Json&, T&, const Step&);

  template <Described T, class Member>
  static void read_member(Reader& reader, Json& json, T& value, const Step& step) {
    reader.read(json, value.*Member::pointer, step);
  }

  template <Described T>
  static constexpr std::array<MemberReader<T>, member_count<T>> member_readers = [] {
    std::array<MemberReader<T>, member_count<T>> readers{};
    std::size_t i = 0;
    for_each_member<T>([&](auto member) { readers[i++] = read_member<T, decltype(member)>; });
    return readers;
  }();

  template <Described T>
  static constexpr std::uint64_t required_members = [] {
    static_assert(member_count<T> <= 62);
    std::uint64_t required = 0;
    std::size_t i = 0;
    for_each_member<T>([&](auto member) {
      if constexpr (!may_be_absent<T, decltype(member)>) required |= std::uint64_t{1} << i;
      ++i;
    });
    return required;
  }();

  const Limits& limits_;
  std::size_t all_items_ = 0;
  std::span<const std::string_view> accepted_;
};

}  // namespace ismap
