// The tokens of a JSON text, for saying where it goes wrong.
#pragma once

#include <ismap/core/parse_error.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ismap {

enum class JsonToken { object, object_end, list, list_end, comma, colon, text, number, literal, end };

inline constexpr Label text_ends{"文書又は文字列が途中で終わっています。", "the text ends before the document does"};

/// Why a token, or its place, is not JSON.
struct SyntaxFault {
  Fault fault = Fault::syntax;
  Label reason;
  std::size_t offset = 0;
  bool is_end = false;  ///< the text ends too early; what is there is right
};

/// Gives the tokens of a text one by one.
class JsonTokens {
 public:
  explicit JsonTokens(std::string_view text) : text_(text) {}

  /// The next token. @throws SyntaxFault at the byte that breaks it
  JsonToken next();

  /// Of the last token: its first byte, and the bytes it is written with.
  std::size_t start() const noexcept { return start_; }
  std::string_view written() const noexcept { return text_.substr(start_, at_ - start_); }

 private:
  [[noreturn]] void fail(const Label& reason) const;
  [[noreturn]] void fail_at_token() const;
  bool is_done() const noexcept { return at_ == text_.size(); }
  unsigned char here() const noexcept { return static_cast<unsigned char>(text_[at_]); }
  JsonToken sign(JsonToken token);
  JsonToken text();
  void escape();
  unsigned hex_digit();
  void character();
  JsonToken number();
  void digits();
  JsonToken literal(std::string_view word);

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t start_ = 0;
};

/// What a text means. @param written the token, with its quotes
std::string text_of_token(std::string_view written);

}  // namespace ismap
