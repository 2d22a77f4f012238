// Places in a caller's JSON document (RFC 6901).
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ismap {

/// A JSON Pointer made of member names and list positions, held without allocation.
///
///     Pointer{} / "statement" / "controls" / 17 / "reason"   // "/statement/controls/17/reason"
///
/// Member names are borrowed: they must be string literals or otherwise outlive the pointer.
class Pointer {
 public:
  /// More tokens than any document of this library nests.
  static constexpr std::size_t capacity = 8;

  constexpr Pointer() noexcept = default;

  /// The place one step below. @pre fewer than `capacity` tokens.
  constexpr Pointer operator/(std::string_view member) const noexcept { return below({member.data(), member.size()}); }
  constexpr Pointer operator/(const char* member) const noexcept { return *this / std::string_view{member}; }
  template <std::integral Index>
  constexpr Pointer operator/(Index index) const noexcept {
    return below({nullptr, static_cast<std::size_t>(index)});
  }

  /// The place that `rest` names, seen from this one.
  constexpr Pointer operator/(const Pointer& rest) const noexcept {
    Pointer joined = *this;
    for (std::size_t i = 0; i < rest.size_; ++i) joined.tokens_[joined.size_++] = rest.tokens_[i];
    return joined;
  }

  constexpr bool empty() const noexcept { return size_ == 0; }

  /// The position in the list at `list` that this points at or into; nothing if it points elsewhere.
  constexpr std::optional<std::size_t> index_in(const Pointer& list) const noexcept {
    if (size_ <= list.size_ || tokens_[list.size_].name != nullptr) return std::nullopt;
    for (std::size_t i = 0; i < list.size_; ++i)
      if (!(tokens_[i] == list.tokens_[i])) return std::nullopt;
    return tokens_[list.size_].length_or_index;
  }

  /// The RFC 6901 text; the whole document is the empty text.
  std::string string() const {
    std::string text;
    for (std::size_t i = 0; i < size_; ++i) append(text, tokens_[i]);
    return text;
  }

  friend constexpr bool operator==(const Pointer& a, const Pointer& b) noexcept {
    if (a.size_ != b.size_) return false;
    for (std::size_t i = 0; i < a.size_; ++i)
      if (!(a.tokens_[i] == b.tokens_[i])) return false;
    return true;
  }

  /// Appends `/` and `member`, with `~` and `/` escaped, to a pointer's text.
  static void append_member(std::string& text, std::string_view member) {
    text += '/';
    for (const char c : member) {
      if (c == '~')
        text += "~0";
      else if (c == '/')
        text += "~1";
      else
        text += c;
    }
  }

 private:
  struct Token {
    const char* name = nullptr;  // nullptr: a list position
    std::size_t length_or_index = 0;

    friend constexpr bool operator==(const Token& a, const Token& b) noexcept {
      if ((a.name == nullptr) != (b.name == nullptr)) return false;
      if (a.name == nullptr) return a.length_or_index == b.length_or_index;
      return std::string_view{a.name, a.length_or_index} == std::string_view{b.name, b.length_or_index};
    }
  };

  constexpr Pointer below(Token token) const noexcept {
    Pointer longer = *this;
    longer.tokens_[longer.size_++] = token;
    return longer;
  }

  static void append(std::string& text, const Token& token) {
    if (token.name == nullptr)
      text.append("/").append(std::to_string(token.length_or_index));
    else
      append_member(text, {token.name, token.length_or_index});
  }

  std::array<Token, capacity> tokens_{};
  std::size_t size_ = 0;
};

}  // namespace ismap
