// Text for people, always in Japanese and English.
#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace ismap {

enum class Language { ja, en };

/// A fixed text in both languages. Both views outlive the program's use of them (string literals).
struct Label {
  std::string_view ja;
  std::string_view en;

  constexpr std::string_view in(Language language) const noexcept { return language == Language::ja ? ja : en; }
  friend constexpr bool operator==(const Label&, const Label&) = default;
};

/// A composed text in both languages.
struct Text {
  std::string ja;
  std::string en;

  Text() = default;
  Text(std::string japanese, std::string english) : ja(std::move(japanese)), en(std::move(english)) {}
  Text(const Label& label) : ja(label.ja), en(label.en) {}

  const std::string& in(Language language) const noexcept { return language == Language::ja ? ja : en; }
  friend bool operator==(const Text&, const Text&) = default;
};

/// What is put into a place of a message: the same in both languages, or not.
struct Words {
  std::string_view ja;
  std::string_view en;

  constexpr Words(std::string_view both) noexcept : ja(both), en(both) {}
  constexpr Words(const char* both) noexcept : ja(both), en(both) {}
  Words(const std::string& both) noexcept : ja(both), en(both) {}
  Words(const Text& text) noexcept : ja(text.ja), en(text.en) {}
  constexpr Words(const Label& label) noexcept : ja(label.ja), en(label.en) {}
};

/// `message` with `{0}`, `{1}` ... replaced by `words`, in both languages.
Text fill(const Label& message, std::initializer_list<Words> words);

/// " Is C21-0004-2 meant?" in both languages; nothing without words.
Text may_be_meant(std::span<const std::string> near);

/// Adds `more` to `text`, in both languages.
Text& append(Text& text, const Words& more);

}  // namespace ismap
