#include "src/io/syntax.hpp"

#include "src/core/byte_order_mark.hpp"
#include "src/io/json_tokens.hpp"
#include "src/io/other_format.hpp"

#include <ismap/core/parse_error.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/io/fault_text.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap {
namespace {

constexpr Label value_expected{"ここには値が必要です。", "a value is expected here"};
constexpr Label name_expected{"ここには項目の名前（二重引用符で囲んだ文字列）が必要です。",
                              "the name of a member, in double quotes, is expected here"};
constexpr Label colon_expected{"項目の名前と値の間には、コロン（:）が必要です。",
                               "a colon is expected between the name of a member and its value"};
constexpr Label comma_expected{"ここには、コンマ（,）又は閉じ括弧が必要です。",
                               "a comma or the closing bracket is expected here"};
constexpr Label comma_too_many{"閉じ括弧の前に余分なコンマ（,）があります。",
                               "there is a comma too many before the closing bracket"};
constexpr Label second_document{
    "ここから二つ目の文書が始まっています。"
    "文書は一つのみ指定してください（1行に1文書のNDJSONは、一括審査で読み込みます）。",
    "a second document begins here; give one document (NDJSON, a document on each line, is for batches)"};
constexpr Label rest_behind_document{"文書の終わりの後に余分な文字があります。",
                                     "something stands behind the end of the document"};

/// Longer names are left out of pointers.
constexpr std::size_t longest_shown_member = 256;

/// An object or a list that is open.
struct OpenLevel {
  bool is_list = false;
  std::size_t index = 0;
  std::string_view member{};  ///< as written, with quotes; empty: none yet
};

/// Follows the grammar of JSON over the tokens of a text.
class Grammar {
 public:
  Grammar(std::string_view text, std::size_t depth) : tokens_(text), depth_(depth) {}

  /// @throws SyntaxFault
  void check() {
    begin_value(tokens_.next());
    while (!open_.empty()) open_.back().is_list ? go_on_in_list() : go_on_in_object();
    const JsonToken behind = tokens_.next();
    if (behind == JsonToken::end) return;
    refuse(behind == JsonToken::object || behind == JsonToken::list ? second_document : rest_behind_document);
  }

  /// Of where the check stopped; of the value around it if a name on the way there is too long to be shown.
  std::string pointer() const {
    std::string text;
    for (const OpenLevel& level : open_) {
      if (level.is_list) {
        text.append("/").append(std::to_string(level.index));
      } else if (!level.member.empty()) {
        if (level.member.size() > longest_shown_member) return text;
        Pointer::append_member(text, text_of_token(level.member));
      }
    }
    return text;
  }

 private:
  [[noreturn]] void refuse(const Label& reason) const {
    throw SyntaxFault{Fault::syntax, is_end_ ? text_ends : reason, tokens_.start(), is_end_};
  }

  JsonToken next() {
    const JsonToken token = tokens_.next();
    is_end_ = token == JsonToken::end;
    return token;
  }

  void begin_value(JsonToken token) {
    is_end_ = token == JsonToken::end;
    switch (token) {
      case JsonToken::object:
      case JsonToken::list:
        if (open_.size() >= depth_) throw SyntaxFault{Fault::limit, {}, tokens_.start()};
        open_.push_back({.is_list = token == JsonToken::list});
        is_fresh_ = true;
        return;
      case JsonToken::text:
      case JsonToken::number:
      case JsonToken::literal:
        return end_value();
      default:
        refuse(value_expected);
    }
  }

  void end_value() {
    is_fresh_ = false;
    if (!open_.empty() && open_.back().is_list) ++open_.back().index;
  }

  void close() {
    open_.pop_back();
    end_value();
  }

  void go_on_in_list() {
    JsonToken token = next();
    if (token == JsonToken::list_end) return close();
    if (!is_fresh_) {
      if (token != JsonToken::comma) refuse(comma_expected);
      token = next();
      if (token == JsonToken::list_end) refuse(comma_too_many);
    }
    begin_value(token);
  }

  void go_on_in_object() {
    JsonToken token = next();
    if (token == JsonToken::object_end) return close();
    if (!is_fresh_) {
      if (token != JsonToken::comma) refuse(comma_expected);
      token = next();
      if (token == JsonToken::object_end) refuse(comma_too_many);
    }
    if (token != JsonToken::text) refuse(name_expected);
    open_.back().member = tokens_.written();
    if (next() != JsonToken::colon) refuse(colon_expected);
    begin_value(next());
  }

  JsonTokens tokens_;
  std::size_t depth_;
  std::vector<OpenLevel> open_;
  bool is_fresh_ = false;  // the innermost object or list is still empty
  bool is_end_ = false;    // the last token is the end of the text
};

Text message_of(const SyntaxFault& stop, std::string_view json) {
  if (stop.fault == Fault::limit) return fault_text(Fault::limit, "depth");
  if (const std::optional<Label> other = other_format(json)) return fault_text(Fault::syntax, *other);
  return fault_text(stop.fault, stop.reason);
}

}  // namespace

void check_syntax(std::string_view json, const Limits& limits) {
  const std::size_t mark = detail::size_of_mark(json);
  Grammar grammar{json.substr(mark), limits.depth};
  try {
    grammar.check();
  } catch (const SyntaxFault& stop) {
    throw ParseError(stop.fault, message_of(stop, json.substr(mark)), grammar.pointer(),
                     place_of(json, mark + stop.offset));
  }
}

bool is_cut_off(std::string_view json) {
  try {
    Grammar{json.substr(detail::size_of_mark(json)), Limits{}.depth}.check();
    return false;
  } catch (const SyntaxFault& stop) {
    return stop.is_end;
  }
}

}  // namespace ismap
