#include <ismap/core/text.hpp>

#include <cstddef>

namespace ismap {
namespace {

std::string filled(std::string_view message, std::initializer_list<Words> words, std::string_view Words::*language) {
  std::string text;
  text.reserve(message.size() + 64);
  while (!message.empty()) {
    const std::size_t brace = message.find('{');
    const bool is_place = brace != std::string_view::npos && brace + 2 < message.size() && message[brace + 2] == '}';
    const auto index = is_place ? static_cast<std::size_t>(message[brace + 1] - '0') : words.size();
    if (index < words.size()) {
      text.append(message.substr(0, brace)).append(words.begin()[index].*language);
      message.remove_prefix(brace + 3);
    } else {
      const std::size_t kept = brace == std::string_view::npos ? message.size() : brace + 1;
      text += message.substr(0, kept);
      message.remove_prefix(kept);
    }
  }
  return text;
}

constexpr Label is_it_meant{"{0}の誤りではありませんか。", " Is {0} meant?"};

}  // namespace

Text fill(const Label& message, std::initializer_list<Words> words) {
  return {filled(message.ja, words, &Words::ja), filled(message.en, words, &Words::en)};
}

Text may_be_meant(std::span<const std::string> near) {
  if (near.empty()) return {};
  Text numbers;
  for (const std::string& one : near) {
    if (!numbers.en.empty()) append(numbers, Label{"、", ", "});
    append(numbers, one);
  }
  return fill(is_it_meant, {numbers});
}

Text& append(Text& text, const Words& more) {
  text.ja.append(more.ja);
  text.en.append(more.en);
  return text;
}

}  // namespace ismap
