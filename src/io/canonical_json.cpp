#include <ismap/io/canonical_json.hpp>

#include "src/core/byte_order_mark.hpp"
#include "src/io/canonical_number.hpp"
#include "src/io/canonical_text.hpp"
#include "src/io/json_tokens.hpp"
#include "src/io/syntax.hpp"

#include <ismap/core/parse_error.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/io/fault_text.hpp>
#include <ismap/io/limits.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace ismap {
namespace {

constexpr Label no_double{"倍精度浮動小数点数として表すことができない数値", "a number that no double is near"};

struct CanonicalMember {
  std::string name;
  std::size_t start = 0;  ///< of the name, in the text that is read
  std::string value{};
};

/// Follows the tokens of a text whose syntax has been checked.
class CanonicalWriter {
 public:
  explicit CanonicalWriter(std::string_view json)
      : json_(json), mark_(detail::size_of_mark(json)), tokens_(json.substr(mark_)) {}

  std::string write() && {
    std::string canonical;
    append_value(canonical, tokens_.next());
    return canonical;
  }

 private:
  void append_value(std::string& to, JsonToken token) {
    switch (token) {
      case JsonToken::object:
        return append_object(to);
      case JsonToken::list:
        return append_list(to);
      case JsonToken::text:
        return append_canonical_text(to, text_of_token(tokens_.written()));
      case JsonToken::number:
        return append_number(to);
      default:
        to += tokens_.written();
    }
  }

  void append_number(std::string& to) {
    const auto number = canonical_number(tokens_.written());
    if (!number) fail(Fault::bad_value, fault_text(Fault::bad_value, no_double), tokens_.start());
    to += *number;
  }

  void append_list(std::string& to) {
    const std::size_t around = at_.size();
    std::size_t index = 0;
    to += '[';
    for (JsonToken token = tokens_.next(); token != JsonToken::list_end; token = tokens_.next()) {
      if (token == JsonToken::comma) {
        to += ',';
        continue;
      }
      at_.append("/").append(std::to_string(index++));
      append_value(to, token);
      at_.resize(around);
    }
    to += ']';
  }

  void append_object(std::string& to) {
    std::vector<CanonicalMember> members = read_members();
    std::ranges::stable_sort(members, comes_before_in_utf16, &CanonicalMember::name);
    refuse_doubles(members);
    to += '{';
    for (const CanonicalMember& member : members) {
      if (&member != members.data()) to += ',';
      append_canonical_text(to, member.name);
      to.append(":").append(member.value);
    }
    to += '}';
  }

  std::vector<CanonicalMember> read_members() {
    const std::size_t around = at_.size();
    std::vector<CanonicalMember> members;
    for (JsonToken token = tokens_.next(); token != JsonToken::object_end; token = tokens_.next()) {
      if (token == JsonToken::comma) continue;
      members.push_back({.name = text_of_token(tokens_.written()), .start = tokens_.start()});
      tokens_.next();
      Pointer::append_member(at_, members.back().name);
      append_value(members.back().value, tokens_.next());
      at_.resize(around);
    }
    return members;
  }

  /// @pre `members` are in order
  void refuse_doubles(const std::vector<CanonicalMember>& members) {
    const auto twice = std::ranges::adjacent_find(members, {}, &CanonicalMember::name);
    if (twice == members.end()) return;
    Pointer::append_member(at_, twice->name);
    fail(Fault::duplicate_member, fault_text(Fault::duplicate_member, twice->name), std::next(twice)->start);
  }

  [[noreturn]] void fail(Fault fault, Text message, std::size_t start) const {
    throw ParseError(fault, std::move(message), at_, place_of(json_, mark_ + start));
  }

  std::string_view json_;
  std::size_t mark_;
  JsonTokens tokens_;
  std::string at_;  // JSON Pointer of the value that is read
};

}  // namespace

std::string canonical_json(std::string_view json) {
  check_syntax(json, {});
  return CanonicalWriter{json}.write();
}

}  // namespace ismap
