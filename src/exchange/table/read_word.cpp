#include "src/exchange/table/read_word.hpp"

#include "src/core/excerpt.hpp"
#include "src/core/near_words.hpp"
#include "src/exchange/table/folded_word.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ismap::exchange::detail {
namespace {

constexpr Label other_word{"別の表記の語を、用いるべき語に直して読みました。", "A word was read in another spelling."};
constexpr Label no_such_word{"「{0}」は使用できる語ではありません。次のいずれかを記載してください：{1}。",
                             "“{0}” is none of the words that may stand here. Write one of: {1}."};
constexpr Label meant_two_ways{"「{0}」は、次のいずれの意味か定まりません：{1}。",
                               "“{0}” can mean more than one thing here: {1}."};
constexpr Label no_truth{"「{0}」は、はい又はいいえを示す語ではありません。",
                         "“{0}” says neither yes nor no. Write one of them."};
constexpr Label no_integer{"「{0}」は整数ではありません。", "“{0}” is no whole number."};

constexpr std::array<std::string_view, 15> yes_words = {"true", "はい", "有",   "あり", "有り", "○",  "yes", "y",
                                                        "1",    "該当", "適合", "済",   "済み", "真", "on"};
constexpr std::array<std::string_view, 12> no_words = {"false", "いいえ", "無", "なし",   "無し", "×",
                                                       "no",    "n",      "0",  "非該当", "偽",   "off"};

/// The word of a document and its titles in Japanese and in English come first.
constexpr std::size_t titles = 3;

std::string listed(std::span<const WordChoice> choices, std::span<const std::size_t> which, std::size_t word) {
  const std::string_view comma = word == 1 ? "、" : ", ";
  std::string list;
  for (const std::size_t i : which) {
    const std::vector<std::string>& words = choices[i].words;
    list.append(list.empty() ? "" : comma).append(words[std::min(word, words.size() - 1)]);
  }
  return list;
}

std::vector<std::string> titles_of(std::span<const WordChoice> choices, std::span<const std::size_t> which) {
  std::vector<std::string> titles;
  for (const std::size_t i : which)
    titles.push_back(choices[i].words[std::min<std::size_t>(1, choices[i].words.size() - 1)]);
  return titles;
}

Misread not_among(const Label& message, const std::string& text, std::span<const WordChoice> choices,
                  std::span<const std::size_t> which, std::vector<std::string> hints) {
  const Text list{listed(choices, which, 1), listed(choices, which, 2)};
  return {Fault::bad_enumerator, fill(message, {ismap::detail::excerpt(text), list}), std::move(hints)};
}

}  // namespace

Reading<std::size_t> read_choice(const Cell& cell, std::span<const WordChoice> choices,
                                 std::span<const TwoWays> two_ways) {
  const std::string text = text_of(cell);
  const std::string word = folded_word(text);
  std::vector<std::string> candidates;
  for (std::size_t i = 0; i < choices.size(); ++i)
    for (std::size_t which = 0; which < std::min(titles, choices[i].words.size()); ++which) {
      if (choices[i].words[which] == text) return Understood<std::size_t>{i};
      if (which < 2) candidates.push_back(choices[i].words[which]);
    }
  for (std::size_t i = 0; i < choices.size(); ++i)
    for (const std::string& known : choices[i].words)
      if (folded_word(known) == word) return Understood<std::size_t>{i, other_word};
  for (const TwoWays& one : two_ways)
    if (one.word == word) return not_among(meant_two_ways, text, choices, one.meant, titles_of(choices, one.meant));
  std::vector<std::size_t> all(choices.size());
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = i;
  return not_among(no_such_word, text, choices, all, ismap::detail::near_words(text, candidates));
}

Reading<bool> read_truth(const Cell& cell) {
  if (const bool* truth = std::get_if<bool>(&cell)) return Understood<bool>{*truth};
  const std::string text = text_of(cell);
  const std::string word = folded_word(text);
  const auto is = [&](std::string_view known) { return known == word; };
  if (std::ranges::any_of(yes_words, is)) return Understood<bool>{true};
  if (std::ranges::any_of(no_words, is)) return Understood<bool>{false};
  return Misread{Fault::wrong_type, fill(no_truth, {ismap::detail::excerpt(text)}), {"はい", "いいえ"}};
}

Reading<std::int64_t> read_integer(const Cell& cell) {
  const std::string text = text_of(cell);
  const std::string figures = folded_figures(text);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(figures.data(), figures.data() + figures.size(), number);
  const bool is_whole = error == std::errc{} && end == figures.data() + figures.size() && !figures.empty();
  if (is_whole && !has_parted_figures(text)) return Understood<std::int64_t>{number};
  return Misread{Fault::wrong_type, fill(no_integer, {ismap::detail::excerpt(text)})};
}

}  // namespace ismap::exchange::detail
