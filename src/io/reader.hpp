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

/// Reads a document to its end and notes every fault on the way.
class Reader {
 public:
  using Json = simdjson::ondemand::value;

  /// Faults of the format name the formats that are `accepted`. All arguments outlive the reader.
  Reader(const Limits& limits, std::span<const std::string_view> accepted, simdjson::padded_string_view json)
      : limits_(limits), accepted_(accepted), json_(json) {}

  /// Reads all of `value`. False if something is wrong: `faults` then says what, unless the text is no JSON.
  template <Document T>
  bool read_document(T& value) {
    own_format_ = format_of<T>;
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    if (iterate(parser, json_).get(document) != simdjson::SUCCESS) return false;
    try {
      read_top(document, value);
      return faults_.empty() && document.current_location().error() != simdjson::SUCCESS;
    } catch (const Stop&) {
      return false;
    }
  }

  /// Their places hold the offset in `json` alone.
  std::vector<InputFault> take_faults() { return std::move(faults_); }
  /// True if there are more than were noted.
  bool has_more() const noexcept { return has_more_; }

 private:
  /// Ends the reading: the text is no JSON, or another document.
  struct Stop {};

  /// One step on the way from the document to the value being read; a chain of them on the stack is its pointer.
  struct Step {
    const Step* above = nullptr;
    std::string_view member;
    std::size_t index = 0;
    std::size_t depth = 1;

    std::string pointer() const;
  };

  /// A member that is not defined, until its object has been read: only then is it known which members are missing.
  struct Unknown {
    std::size_t fault = 0;  ///< its position in `faults_`
    std::size_t depth = 0;
    std::string name;
  };

  static constexpr std::uint64_t format_mark = std::uint64_t{1} << 63;
  static constexpr std::uint64_t schema_mark = std::uint64_t{1} << 62;

  bool is_full();
  void put(Fault fault, Text message, const Step& step, const char* at, std::vector<std::string> hints = {});
  void note(Fault fault, std::string_view detail, const Step& step, const char* at);
  void note_range(std::int64_t first, std::int64_t last, const Step& step, const char* at);
  void note_date(std::string_view written, const Step& step, const char* at);
  void note_control_id(std::string_view written, const Step& step, const char* at);
  void note_type(std::string_view expected, const Step& step, std::string_view token);
  void note_enumerator(std::string_view written, std::string_view all, const Step& step, const char* at);
  void note_unknown(std::string_view name, const Step& step, const char* at);
  void note_other_format(std::string_view written, const Step& step, const char* at);
  void note_no_format(const Step& step, const char* at, bool is_surely_own);
  void name_near_members(std::vector<std::string> absent, std::size_t depth);

  static const char* place(Json& json) {
    std::string_view token = json.raw_json_token();
    return token.data();
  }

  template <Document T>
  void read_top(simdjson::ondemand::document& document, T& value) {
    const char* at = json_.data() + json_.find_first_not_of(" \t\r\n");
    simdjson::ondemand::object object;
    if (document.get_object().get(object) == simdjson::SUCCESS) return read_object(object, value, Step{}, at);
    note(Fault::wrong_type, "object", Step{}, at);
    if (*at == '[') note_missing<T>(required_members<T> | format_mark, Step{}, at, true);
  }

  void read(Json& json, bool& value, const Step& step) {
    if (json.get_bool().get(value) != simdjson::SUCCESS) note_type("boolean", step, json.raw_json_token());
  }

  void read(Json& json, std::int64_t& value, const Step& step) { static_cast<void>(read_number(json, value, step)); }

  bool read_number(Json& json, std::int64_t& value, const Step& step) {
    if (json.get_int64().get(value) == simdjson::SUCCESS) return true;
    note_type("integer", step, json.raw_json_token());
    return false;
  }

  template <int Min, int Max>
  void read(Json& json, Ranged<Min, Max>& value, const Step& step) {
    const char* at = place(json);
    std::int64_t number = 0;
    if (!read_number(json, number, step)) return;
    if (number < Min || number > Max) return note_range(Min, Max, step, at);
    value.value = static_cast<typename Ranged<Min, Max>::Number>(number);
  }

  /// No bytes at all (`data()` is null), and a fault, if there is no text or one that is too long.
  std::string_view text(Json& json, const Step& step) {
    const std::string_view token = json.raw_json_token();
    std::string_view text;
    if (const auto plain = without_escapes(token)) {
      simdjson::ondemand::raw_json_string passed;
      if (json.get_raw_json_string().get(passed) != simdjson::SUCCESS) throw Stop{};
      text = *plain;
    } else if (!token.starts_with('"')) {
      note_type("string", step, token);
      return {};
    } else if (json.get_string().get(text) != simdjson::SUCCESS) {
      throw Stop{};
    }
    if (text.size() <= limits_.text) return text;
    note(Fault::limit, "text", step, token.data());
    return {};
  }

  /// The text of a token that is a string without escapes, in place: simdjson would copy it first.
  static std::optional<std::string_view> without_escapes(std::string_view token) {
    if (!token.starts_with('"')) return std::nullopt;
    const std::size_t end = token.rfind('"');
    if (end == 0) return std::nullopt;
    const std::string_view text = token.substr(1, end - 1);
    if (text.find('\\') != std::string_view::npos) return std::nullopt;
    return text;
  }

  void read(Json& json, std::string& value, const Step& step) {
    if (const std::string_view written = text(json, step); written.data() != nullptr) value = written;
  }

  void read(Json& json, Date& value, const Step& step) {
    const char* at = place(json);
    const std::string_view written = text(json, step);
    if (written.data() == nullptr) return;
    const std::optional<Date> date = parse_date(written);
    if (!date) return note_date(written, step, at);
    value = *date;
  }

  void read(Json& json, ControlId& value, const Step& step) {
    const char* at = place(json);
    const std::string_view written = text(json, step);
    if (written.data() == nullptr) return;
    const std::optional<ControlId> id = ControlId::parse(written);
    if (!id) return note_control_id(written, step, at);
    value = *id;
  }

  template <DescribedEnum E>
  void read(Json& json, E& value, const Step& step) {
    const char* at = place(json);
    const std::string_view written = text(json, step);
    if (written.data() == nullptr) return;
    const std::optional<E> known = value_of<E>(written);
    if (!known) return note_enumerator(written, all_names_of<E>(), step, at);
    value = *known;
  }

  void read(Json& json, std::variant<std::int64_t, std::string, std::vector<std::string>>& value, const Step& step) {
    simdjson::ondemand::json_type type{};
    if (json.type().get(type) != simdjson::SUCCESS) throw Stop{};
    switch (type) {
      case simdjson::ondemand::json_type::number:
        return read(json, value.emplace<std::int64_t>(), step);
      case simdjson::ondemand::json_type::string:
        return read(json, value.emplace<std::string>(), step);
      case simdjson::ondemand::json_type::array:
        return read(json, value.emplace<std::vector<std::string>>(), step);
      default:
        note_type("integer, string or list of strings", step, json.raw_json_token());
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
    if (json.get_array().get(array) != simdjson::SUCCESS) return note_type("array", step, json.raw_json_token());
    if (step.depth > limits_.depth) return note(Fault::limit, "depth", step, at);
    for (auto element : array) {
      Json item;
      if (element.get(item) != simdjson::SUCCESS) throw Stop{};
      const Step below{&step, {}, value.size(), step.depth + 1};
      if (value.size() == longest_list<T>(limits_)) return note(Fault::limit, "items", below, place(item));
      if (++all_items_ > limits_.all_items) return note(Fault::limit, "all items", below, place(item));
      read(item, value.emplace_back(), below);
    }
  }

  template <Described T>
  void read(Json& json, T& value, const Step& step) {
    const char* at = place(json);
    simdjson::ondemand::object object;
    if (json.get_object().get(object) != simdjson::SUCCESS) return note_type("object", step, json.raw_json_token());
    read_object(object, value, step, at);
  }

  template <Described T>
  void read_object(simdjson::ondemand::object& object, T& value, const Step& step, const char* at) {
    if (step.depth > limits_.depth) return note(Fault::limit, "depth", step, at);
    std::uint64_t seen = 0;
    std::size_t next = 0;
    for (auto element : object) {
      simdjson::ondemand::field field;
      if (std::move(element).get(field) != simdjson::SUCCESS) throw Stop{};
      const char* key = field.key().raw();
      std::size_t index = member_at<T>(key, next);
      if (index == member_count<T>) index = read_extra<T>(field, seen, step);
      if (index == member_count<T>) continue;
      const Step below{&step, member_names<T>[index], 0, step.depth + 1};
      if ((seen >> index & 1) != 0) {
        note(Fault::duplicate_member, member_names<T>[index], below, key - 1);
        continue;
      }
      seen |= std::uint64_t{1} << index;
      member_readers<T>[index](*this, field.value(), value, below);
      next = index + 1;
    }
    std::uint64_t missing = required_members<T> & ~seen;
    if (is_top<T>(step)) missing |= format_mark & ~seen;
    if (missing != 0) note_missing<T>(missing, step, at, seen != 0);
    if (!unknown_.empty() && unknown_.back().depth == step.depth)
      name_near_members(absent_members<T>(seen, step), step.depth);
  }

  template <Described T>
  static bool is_top(const Step& step) {
    return Document<T> && step.above == nullptr;
  }

  /// Notes the members that the bits of `missing` stand for. `is_surely_own`: nothing but a `T` looks like this object.
  template <Described T>
  void note_missing(std::uint64_t missing, const Step& step, const char* at, bool is_surely_own) {
    if ((missing & format_mark) != 0) note_no_format(Step{&step, format_member, 0, step.depth + 1}, at, is_surely_own);
    for (missing &= ~format_mark; missing != 0; missing &= missing - 1) {
      const std::string_view name = member_names<T>[static_cast<std::size_t>(std::countr_zero(missing))];
      note(Fault::missing_member, name, Step{&step, name, 0, step.depth + 1}, at);
    }
  }

  /// The names of the members that the bits of `seen` do not stand for.
  template <Described T>
  static std::vector<std::string> absent_members(std::uint64_t seen, const Step& step) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < member_count<T>; ++i)
      if ((seen >> i & 1) == 0) names.emplace_back(member_names<T>[i]);
    if (is_top<T>(step) && (seen & format_mark) == 0) names.emplace_back(format_member);
    return names;
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

  /// Reads `$schema` and `format` at the top of a document, and notes an unknown member. A member whose key is
  /// written with escapes is left to be read: its position is returned, else `member_count<T>`.
  template <Described T>
  std::size_t read_extra(simdjson::ondemand::field& field, std::uint64_t& seen, const Step& step) {
    const char* key = field.key().raw();
    std::string_view name;
    if (field.unescaped_key().get(name) != simdjson::SUCCESS) throw Stop{};
    const auto known = std::ranges::find(member_names<T>, name);
    if (known != member_names<T>.end()) return static_cast<std::size_t>(known - member_names<T>.begin());
    if (is_top<T>(step) && (name == schema_member || name == format_member))
      read_heading(field.value(), key - 1, name == format_member, seen, step);
    else
      note_unknown(name, step, key - 1);
    return member_count<T>;
  }

  void read_heading(Json& json, const char* key, bool is_format, std::uint64_t& seen, const Step& step);

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
  simdjson::padded_string_view json_;
  std::string_view own_format_;
  std::vector<InputFault> faults_;
  std::vector<Unknown> unknown_;  // of the objects that are open
  bool has_more_ = false;
};

}  // namespace ismap
