#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/report/result_labels.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/rules/time_limits.hpp>

#include <gtest/gtest.h>

#include <regex>
#include <span>
#include <string>
#include <string_view>

namespace ismap {
namespace {

/// Kana or an ideograph, in UTF-8.
bool has_japanese(std::string_view text) {
  static const std::regex japanese{"\xE3[\x81-\x83]|[\xE4-\xE9]"};
  return std::regex_search(text.begin(), text.end(), japanese);
}

/// The name of a setting, a supplement or a member.
bool has_identifier(std::string_view text) {
  static const std::regex identifier{"[a-z]+_[a-z]"};
  return std::regex_search(text.begin(), text.end(), identifier);
}

/// What only an English text has: names are capitals (ISMAP, SaaS) or are in Japanese.
bool has_english_word(std::string_view text) {
  static const std::regex word{"[a-z]{4}"};
  return std::regex_search(text.begin(), text.end(), word);
}

/// As in "別紙2 (annex 2)".
bool has_english_in_brackets(std::string_view text) {
  static const std::regex english{" \\([A-Za-z]"};
  return std::regex_search(text.begin(), text.end(), english);
}

TEST(Languages, DoNotLeakIntoEachOtherInTheRows) {
  for (const RuleRow* rule : rulebook())
    for (const Text& text : {Text{rule->title}, with_spans(rule->text), Text{rule->limits}}) {
      EXPECT_FALSE(has_japanese(text.en)) << rule->id << ": " << text.en;
      EXPECT_FALSE(has_identifier(text.ja)) << rule->id << ": " << text.ja;
    }
}

TEST(Languages, DoNotLeakIntoEachOtherInTheNamesOfClauses) {
  for (const RuleRow* rule : rulebook()) {
    EXPECT_FALSE(has_japanese(clause_text(rule->clause, Language::en))) << rule->id;
    EXPECT_FALSE(has_english_in_brackets(clause_text(rule->clause, Language::ja))) << rule->id;
  }
}

void expect_two_languages(std::string_view row, std::span<const SourceReference> sources) {
  for (const SourceReference& reference : sources) {
    if (reference.place == Label{}) continue;
    EXPECT_FALSE(is_blank(reference.place.ja) || is_blank(reference.place.en)) << row << ": " << reference.place.en;
    EXPECT_FALSE(has_english_word(reference.place.ja)) << row << ": " << reference.place.ja;
  }
}

TEST(Languages, DoNotLeakIntoEachOtherInThePlacesOfSources) {
  for (const RuleRow* rule : rulebook()) expect_two_languages(rule->id, rule->sources);
  for (const TimeLimit* limit : time_limits()) expect_two_languages(name_of(limit->id), limit->sources);
}

}  // namespace
}  // namespace ismap
