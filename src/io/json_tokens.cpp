#include "src/io/json_tokens.hpp"

#include <nlohmann/json.hpp>

namespace ismap {
namespace {

constexpr Label control_character{"文字列の中の制御文字は、エスケープする必要があります。",
                                  "a control character inside a text must be written as an escape"};
constexpr Label bad_escape{"エスケープの書き方が正しくありません。", "this is no escape of JSON"};
constexpr Label not_allowed{"この位置の文字又は語は、JSONでは認められません。",
                            "JSON has no such character or word here"};
constexpr Label comment{"JSONにコメントを書くことはできません。", "JSON has no comments"};
constexpr Label quote{"文字列は、二重引用符（\"）で囲む必要があります。", "a text stands in double quotes (\")"};
constexpr Label bad_number{"数値の書き方が正しくありません。", "this is no number of JSON"};

/// The bytes that may follow the first byte of a character.
struct Followers {
  std::size_t count = 0;  ///< 0: the byte starts no character
  unsigned char first_from = 0x80;
  unsigned char first_to = 0xBF;
};

Followers followers_of(unsigned char lead) {
  if (lead < 0xC2 || lead > 0xF4) return {};
  if (lead < 0xE0) return {1};
  if (lead == 0xE0) return {2, 0xA0, 0xBF};
  if (lead == 0xED) return {2, 0x80, 0x9F};
  if (lead < 0xF0) return {2};
  if (lead == 0xF0) return {3, 0x90, 0xBF};
  return lead == 0xF4 ? Followers{3, 0x80, 0x8F} : Followers{3};
}

bool is_digit(unsigned char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

void JsonTokens::fail(const Label& reason) const {
  throw SyntaxFault{Fault::syntax, is_done() ? text_ends : reason, at_, is_done()};
}

void JsonTokens::fail_at_token() const {
  const unsigned char c = here();
  fail(c == '/' || c == '#' ? comment : c == '\'' || c == '`' ? quote : not_allowed);
}

JsonToken JsonTokens::next() {
  while (!is_done() && (here() == ' ' || here() == '\t' || here() == '\n' || here() == '\r')) ++at_;
  start_ = at_;
  if (is_done()) return JsonToken::end;
  switch (here()) {
    case '{':
      return sign(JsonToken::object);
    case '}':
      return sign(JsonToken::object_end);
    case '[':
      return sign(JsonToken::list);
    case ']':
      return sign(JsonToken::list_end);
    case ',':
      return sign(JsonToken::comma);
    case ':':
      return sign(JsonToken::colon);
    case '"':
      return text();
    case 't':
      return literal("true");
    case 'f':
      return literal("false");
    case 'n':
      return literal("null");
    default:
      return number();
  }
}

JsonToken JsonTokens::sign(JsonToken token) {
  ++at_;
  return token;
}

JsonToken JsonTokens::text() {
  for (++at_;; ++at_) {
    if (is_done()) fail(text_ends);
    const unsigned char c = here();
    if (c == '"') return sign(JsonToken::text);
    if (c < 0x20) fail(control_character);
    if (c == '\\') escape();
    if (c >= 0x80) character();
  }
}

/// Ends at the last byte of the escape.
void JsonTokens::escape() {
  const auto code = [&] {
    unsigned value = 0;
    for (int i = 0; i < 4; ++i) value = value << 4 | hex_digit();
    return value;
  };
  const auto expect = [&](char c) {
    ++at_;
    if (is_done() || here() != static_cast<unsigned char>(c)) fail(bad_escape);
  };
  ++at_;
  if (is_done() || std::string_view{"\"\\/bfnrtu"}.find(text_[at_]) == std::string_view::npos) fail(bad_escape);
  if (here() != 'u') return;
  const unsigned first = code();
  if (first >= 0xDC00 && first <= 0xDFFF) fail(bad_escape);
  if (first < 0xD800 || first > 0xDBFF) return;
  expect('\\');
  expect('u');
  if (const unsigned second = code(); second < 0xDC00 || second > 0xDFFF) fail(bad_escape);
}

unsigned JsonTokens::hex_digit() {
  ++at_;
  if (is_done()) fail(bad_escape);
  const unsigned char c = here();
  if (is_digit(c)) return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  fail(bad_escape);
}

/// Ends at the last byte of the character.
void JsonTokens::character() {
  const Followers followers = followers_of(here());
  const auto refuse = [&] { throw SyntaxFault{Fault::bad_utf8, {"", "these bytes are no character"}, at_, is_done()}; };
  if (followers.count == 0) refuse();
  for (std::size_t i = 0; i < followers.count; ++i) {
    ++at_;
    const unsigned char from = i == 0 ? followers.first_from : 0x80;
    const unsigned char to = i == 0 ? followers.first_to : 0xBF;
    if (is_done() || here() < from || here() > to) refuse();
  }
}

JsonToken JsonTokens::number() {
  if (here() != '-' && !is_digit(here())) fail_at_token();
  if (here() == '-') ++at_;
  if (!is_done() && here() == '0')
    ++at_;
  else
    digits();
  if (!is_done() && here() == '.') {
    ++at_;
    digits();
  }
  if (!is_done() && (here() == 'e' || here() == 'E')) {
    ++at_;
    if (!is_done() && (here() == '+' || here() == '-')) ++at_;
    digits();
  }
  return JsonToken::number;
}

/// One or more.
void JsonTokens::digits() {
  if (is_done() || !is_digit(here())) fail(bad_number);
  while (!is_done() && is_digit(here())) ++at_;
}

JsonToken JsonTokens::literal(std::string_view word) {
  for (const char c : word) {
    if (is_done() || text_[at_] != c) fail(not_allowed);
    ++at_;
  }
  return JsonToken::literal;
}

std::string text_of_token(std::string_view written) {
  if (written.find('\\') == std::string_view::npos) return std::string{written.substr(1, written.size() - 2)};
  return nlohmann::json::parse(written).get<std::string>();
}

}  // namespace ismap
