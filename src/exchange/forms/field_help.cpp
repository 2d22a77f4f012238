#include "src/exchange/forms/field_help.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace ismap::exchange::detail {
namespace {

using Phrases = std::span<const std::pair<std::string_view, std::string_view>>;

constexpr std::array<std::pair<std::string_view, std::string_view>, 3> japanese{
    {{"真とする", "「はい」とする"}, {"空の配列とする", "空欄とする"}, {"省略した場合は", "空欄の場合は"}}};
constexpr std::array<std::pair<std::string_view, std::string_view>, 5> english{{{"True if", "Yes if"},
                                                                                {"True for", "Yes for"},
                                                                                {"true if", "yes if"},
                                                                                {"An empty list if", "Blank if"},
                                                                                {"Absent:", "Blank:"}}};

std::string with_phrases(std::string text, Phrases phrases) {
  for (const auto& [of_documents, of_forms] : phrases)
    for (std::size_t at = text.find(of_documents); at != std::string::npos;
         at = text.find(of_documents, at + of_forms.size()))
      text.replace(at, of_documents.size(), of_forms);
  return text;
}

/// What stands between two grave accents is a word of documents.
std::string with_titles(std::string_view text, std::span<const NamedWord> words, Language language) {
  std::string made;
  for (std::size_t open = text.find('`'); open != std::string_view::npos; open = text.find('`')) {
    const std::size_t close = text.find('`', open + 1);
    const std::string_view word = text.substr(open + 1, close - open - 1);
    const auto named = std::ranges::find(words, word, &NamedWord::word);
    made += text.substr(0, open);
    if (named == words.end())
      made += word;
    else
      made.append(language == Language::ja ? "「" : "“")
          .append(named->title.in(language))
          .append(language == Language::ja ? "」" : "”");
    text.remove_prefix(std::min(close, text.size() - 1) + 1);
  }
  return made.append(text);
}

}  // namespace

Text field_help(const Label& description, std::span<const NamedWord> words) {
  return {with_phrases(with_titles(description.ja, words, Language::ja), japanese),
          with_phrases(with_titles(description.en, words, Language::en), english)};
}

}  // namespace ismap::exchange::detail
