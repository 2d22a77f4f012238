#include "src/model/descriptions/descriptions.hpp"

#include <ismap/io/schema.hpp>

#include <gtest/gtest.h>
#include <boost/regex.hpp>
#include <nlohmann/json.hpp>

#include <set>
#include <string>
#include <utility>

namespace ismap {
namespace {

using Json = nlohmann::json;

/// A member or enumerator, or nothing for a type or document, and a text on it.
using Said = std::set<std::pair<std::string, std::string>>;

void add_texts_of(const Json& definition, Said& said) {
  for (const char* key : {"title", "description"})
    if (definition.contains(key)) said.emplace("", definition.at(key));
  if (definition.contains("properties"))
    for (const auto& [name, part] : definition.at("properties").items()) said.emplace(name, part.at("description"));
  if (definition.contains("enum"))
    for (std::size_t i = 0; i < definition.at("enum").size(); ++i)
      said.emplace(definition.at("enum").at(i), definition.at("enumDescriptions").at(i));
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
    EXPECT_TRUE(japanese.contains({std::string{row.name}, std::string{row.text.ja}}));
    EXPECT_TRUE(english.contains({std::string{row.name}, std::string{row.text.en}}));
  });
}

TEST(Descriptions, AreGivenOnceEach) {
  std::set<std::pair<std::string_view, std::string_view>> seen;
  for_each_row([&](const Description& row) {
    EXPECT_TRUE(seen.emplace(row.type, row.name).second);
    EXPECT_EQ(description_of(row.type, row.name), row.text);
  });
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

}  // namespace
}  // namespace ismap
