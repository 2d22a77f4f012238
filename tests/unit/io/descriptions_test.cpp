#include "src/model/descriptions/descriptions.hpp"

#include <ismap/io/schema.hpp>

#include <gtest/gtest.h>
#include <boost/regex.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace ismap {
namespace {

using Json = nlohmann::json;

/// A member or enumerator, or nothing for a type or document, its title and its text.
using Said = std::set<std::tuple<std::string, std::string, std::string>>;

void add_texts_of(const Json& definition, Said& said) {
  said.emplace("", definition.at("title"), definition.at("description"));
  if (definition.contains("properties"))
    for (const auto& [name, part] : definition.at("properties").items())
      said.emplace(name, part.at("title"), part.at("description"));
  if (definition.contains("enum"))
    for (std::size_t i = 0; i < definition.at("enum").size(); ++i)
      said.emplace(definition.at("enum").at(i), definition.at("enumNames").at(i),
                   definition.at("enumDescriptions").at(i));
}

Said texts_of_schemas(Language language) {
  Said said;
  for (const std::string_view document : schema_documents()) {
    const Json schema = Json::parse(json_schema(document, language));
    add_texts_of(schema, said);
    for (const auto& [type, definition] : schema.at("$defs").items()) add_texts_of(definition, said);
  }
  return said;
}

/// A document that is in no other one has its own title in its schema, as `ISMAP_INPUTS` and `ISMAP_ANSWERS` give it.
bool stands_in(const Said& said, const Description& row, Language language) {
  return std::ranges::any_of(said, [&](const auto& each) {
    const auto& [name, title, text] = each;
    return name == row.name && text == row.text.in(language) && (name.empty() || title == row.title.in(language));
  });
}

/// How many characters a text in UTF-8 has.
std::ptrdiff_t length(std::string_view text) {
  return std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

/// Without names of members and the like, which are in backquotes.
std::string prose(std::string_view text) {
  return boost::regex_replace(std::string{text}, boost::regex{"`[^`]*`"}, "");
}

/// Calls `check(row)` for every row, with its names in the trace.
template <class Check>
void for_each_row(const Check& check) {
  for (const Descriptions& family : all_descriptions())
    for (const Description& row : family) {
      SCOPED_TRACE(std::string{row.type} + "." + std::string{row.name});
      check(row);
    }
}

TEST(Descriptions, StandInTheSchemas) {
  const Said japanese = texts_of_schemas(Language::ja);
  const Said english = texts_of_schemas(Language::en);
  for_each_row([&](const Description& row) {
    EXPECT_TRUE(stands_in(japanese, row, Language::ja));
    EXPECT_TRUE(stands_in(english, row, Language::en));
  });
}

TEST(Descriptions, AreGivenOnceEach) {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for_each_row([&](const Description& row) {
    EXPECT_TRUE(seen.emplace(row.type, row.name).second);
    EXPECT_EQ(title_of(row.type, row.name), row.title);
    EXPECT_EQ(description_of(row.type, row.name), row.text);
  });
  EXPECT_EQ(title_of("Statement", "colour"), Label{});
  EXPECT_EQ(description_of("Statement", "colour"), Label{});
}

TEST(Descriptions, KeepTheLanguagesApart) {
  const boost::regex kana_or_kanji{"[\\xE3-\\xE9][\\x80-\\xBF]{2}"};
  const boost::regex english_word{"\\b(?!(Pointer|Patch|i+)\\b)[A-Za-z]?[a-z]{2,}\\b"};
  for_each_row([&](const Description& row) {
    EXPECT_TRUE(boost::regex_search(std::string{row.text.ja}, kana_or_kanji));
    EXPECT_FALSE(boost::regex_search(prose(row.text.ja), english_word)) << row.text.ja;
    for (const char c : row.text.en) EXPECT_TRUE(c >= ' ' && c <= '~') << row.text.en;
  });
}

TEST(Descriptions, AreSentencesOfTheirLanguage) {
  for_each_row([](const Description& row) {
    EXPECT_TRUE(row.text.ja.ends_with("。")) << row.text.ja;
    EXPECT_TRUE(row.text.en.ends_with('.')) << row.text.en;
    EXPECT_LE(row.text.en.size(), 240U) << row.text.en;
  });
}

TEST(Descriptions, HaveAShortTitleInTheWordsOfEachLanguage) {
  const boost::regex terms{"ISMAP(-LIU)?|ISO/IEC|IAF|ISMS|CISO|[SPI]aaS|生成AI|\\b3[ABC]\\b|\\bP?B\\b"};
  const boost::regex letter{"[A-Za-z]"};
  for_each_row([&](const Description& row) {
    const auto& [ja, en] = row.title;
    SCOPED_TRACE(std::string{ja} + " / " + std::string{en});
    EXPECT_TRUE(length(ja) >= 1 && length(ja) <= 40);
    EXPECT_TRUE(length(en) >= 2 && length(en) <= 40);
    EXPECT_FALSE(ja.ends_with("。") || ja.find('_') != std::string_view::npos || en.ends_with('.') ||
                 en.find('_') != std::string_view::npos);
    EXPECT_FALSE(boost::regex_search(boost::regex_replace(std::string{ja}, terms, ""), letter));
    for (const char c : en) EXPECT_TRUE(c >= ' ' && c <= '~');
    EXPECT_TRUE(en[0] >= 'A' && en[0] <= 'Z');
    EXPECT_LE(std::ranges::count(en, ' '), 5);
  });
}

}  // namespace
}  // namespace ismap
