#include <ismap/report/result_labels.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/rules/time_limits.hpp>

#include <gtest/gtest.h>

#include <regex>
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

}  // namespace
}  // namespace ismap
