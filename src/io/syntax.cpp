#include "src/io/syntax.hpp"

#include <ismap/core/parse_error.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/io/fault_text.hpp>

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap {
namespace {

constexpr Label number_out_of_range{"数値が範囲を超えています。", "number out of range"};
constexpr Label byte_order_mark{"先頭にバイト順マーク（BOM）があります。", "byte order mark"};
constexpr Label nul_byte{"NULバイトがあります。", "NUL byte"};

/// nlohmann's reason, and what of it a Japanese reader needs besides the place.
Label in_words(std::string_view reason) {
  const auto speaks_of = [&](std::string_view words) { return reason.find(words) != std::string_view::npos; };
  if (speaks_of("ill-formed UTF-8 byte")) return {"", reason};
  if (speaks_of("end of input") || speaks_of("missing closing quote"))
    return {"文書又は文字列が途中で終わっています。", reason};
  if (speaks_of("control character")) return {"文字列の中の制御文字は、エスケープする必要があります。", reason};
  return {"この位置の文字又は語は、JSONでは認められません。", reason};
}

using Json = nlohmann::json;

/// The byte that opens the first object or list deeper than `depth`, in a text that is well-formed up to there.
std::size_t offset_of_depth(std::string_view json, std::size_t depth) {
  std::size_t open = 0;
  bool in_text = false;
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    if (in_text) {
      if (c == '\\') ++i;
      in_text = c != '"';
    } else if (c == '"') {
      in_text = true;
    } else if (c == '{' || c == '[') {
      if (++open > depth) return i;
    } else if (c == '}' || c == ']') {
      --open;
    }
  }
  return json.size();
}

/// Follows nlohmann's parser to know the pointer of the place where it stops.
class Watcher : public nlohmann::json_sax<Json> {
 public:
  Watcher(std::string_view text, const Limits& limits, std::optional<std::size_t> stopped_at)
      : text_(text), limits_(limits), stopped_at_(stopped_at) {}

  bool null() override { return value(); }
  bool boolean(bool) override { return value(); }
  bool number_integer(number_integer_t) override { return value(); }
  bool number_unsigned(number_unsigned_t) override { return value(); }
  bool number_float(number_float_t, const string_t&) override { return value(); }
  bool string(string_t&) override { return value(); }
  bool binary(binary_t&) override { return value(); }
  bool start_object(std::size_t) override { return open(false); }
  bool key(string_t& name) override {
    open_.back().member = name;
    return true;
  }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(true); }
  bool end_array() override { return close(); }

  bool parse_error(std::size_t position, const std::string& token, const Json::exception& error) override {
    const std::size_t last = position == 0 ? 0 : position - 1;
    if (error.id == 406) {  // a number beyond any number type
      const std::size_t first = last + 1 - token.size();
      if (stopped_at_ && *stopped_at_ <= first) return false;
      throw ParseError(Fault::bad_value, fault_text(Fault::bad_value, number_out_of_range), pointer(),
                       place_of(text_, first));
    }
    const Reason reason = reason_of(error.what());
    const Fault fault = reason.text.ends_with("ill-formed UTF-8 byte") ? Fault::bad_utf8 : Fault::syntax;
    throw ParseError(fault, fault_text(fault, in_words(reason.text)), pointer(),
                     place_of(text_, reason.is_broken_token ? last : start_of_token(last, token.size())));
  }

 private:
  struct Level {
    bool is_array = false;
    std::size_t index = 0;
    std::optional<std::string> member;
  };

  struct Reason {
    std::string_view text;
    bool is_broken_token = false;  // else a whole token that JSON does not allow there
  };

  /// nlohmann's text between its own account of the position and the bytes it last read, which are the caller's.
  static Reason reason_of(std::string_view what) {
    const std::size_t last_read = what.find("; last read: '");
    what = what.substr(0, last_read);
    const std::size_t colon = what.find(": ");
    return {colon == std::string_view::npos ? what : what.substr(colon + 2), last_read != std::string_view::npos};
  }

  /// The first byte of the token that ends at `last`; `length` is right for texts and numbers only.
  std::size_t start_of_token(std::size_t last, std::size_t length) const {
    if (last >= text_.size()) return last;
    const std::string_view read = text_.substr(0, last + 1);
    for (const std::string_view literal : {"true", "false", "null"})
      if (read.ends_with(literal)) return last + 1 - literal.size();
    const bool is_text_or_number = text_[last] == '"' || (text_[last] >= '0' && text_[last] <= '9');
    return is_text_or_number ? last + 1 - length : last;
  }

  bool value() {
    if (!open_.empty() && open_.back().is_array) ++open_.back().index;
    return true;
  }

  bool open(bool is_array) {
    if (open_.size() >= limits_.depth)
      throw ParseError(Fault::limit, fault_text(Fault::limit, "depth"), pointer(),
                       place_of(text_, offset_of_depth(text_, limits_.depth)));
    open_.push_back({is_array, 0, {}});
    return true;
  }

  bool close() {
    open_.pop_back();
    return value();
  }

  std::string pointer() const {
    std::string text;
    for (const Level& level : open_) {
      if (level.is_array)
        text.append("/").append(std::to_string(level.index));
      else if (level.member)
        Pointer::append_member(text, *level.member);
    }
    return text;
  }

  std::string_view text_;
  const Limits& limits_;
  std::optional<std::size_t> stopped_at_;
  std::vector<Level> open_;
};

}  // namespace

void check_syntax(std::string_view json, const Limits& limits, std::optional<std::size_t> stopped_at) {
  if (json.starts_with('\xEF'))
    throw ParseError(Fault::syntax, fault_text(Fault::syntax, byte_order_mark), "", place_of(json, 0));
  Watcher watcher{json, limits, stopped_at};
  if (!Json::sax_parse(json, &watcher)) return;
  // nlohmann takes a NUL behind the document for the end of the text.
  if (const std::size_t end = json.find('\0'); end != std::string_view::npos)
    throw ParseError(Fault::syntax, fault_text(Fault::syntax, nul_byte), "", place_of(json, end));
}

}  // namespace ismap
