#include "src/io/value_spans.hpp"

#include "tests/support/document.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace ismap::detail {
namespace {

/// What is found of `pointer` in `json`; "?" if nothing is, and with "around " before it if it is a sign around.
std::string found(std::string_view json, const std::string& pointer) {
  const std::optional<ValueSpan> span = spans_in(json, std::vector{pointer}).front();
  if (!span) return "?";
  const std::string text{json.substr(span->begin, span->end - span->begin)};
  return span->is_value ? text : "around " + text;
}

TEST(ValueSpans, AreThoseOfTheValuesAsTheyAreWritten) {
  constexpr std::string_view json = R"( {"a": [1, {"b": "x\"}]"}, [ ]], "a/~b" :true, "\u0063":-1.5e3} )";
  EXPECT_EQ(found(json, ""), R"({"a": [1, {"b": "x\"}]"}, [ ]], "a/~b" :true, "\u0063":-1.5e3})");
  EXPECT_EQ(found(json, "/a"), R"([1, {"b": "x\"}]"}, [ ]])");
  EXPECT_EQ(found(json, "/a/0"), "1");
  EXPECT_EQ(found(json, "/a/1/b"), R"("x\"}]")");
  EXPECT_EQ(found(json, "/a/2"), "[ ]");
  EXPECT_EQ(found(json, "/a~1~0b"), "true");
  EXPECT_EQ(found(json, "/c"), "-1.5e3");
}

TEST(ValueSpans, OfWhatIsNotThereIsTheSignThatOpensWhatIsAroundIt) {
  constexpr std::string_view json = R"({"a": [{"b": 1}], "c": "text"})";
  EXPECT_EQ(found(json, "/x/y"), "around {");
  EXPECT_EQ(found(json, "/a/7"), "around [");
  EXPECT_EQ(found(json, "/a/-"), "around [");
  EXPECT_EQ(found(json, "/a/00"), "around [");
  EXPECT_EQ(found(json, "/a/0/x"), "around {");
  EXPECT_EQ(found(json, "/c/x"), "around \"text\"");
}

TEST(ValueSpans, CountAByteOrderMark) {
  EXPECT_EQ(spans_in("\xEF\xBB\xBF[7]", std::vector<std::string>{"/0"}).front(), (ValueSpan{4, 5, true}));
}

TEST(ValueSpans, AreNoneWithoutJsonOrWithoutAPointer) {
  for (const char* text :
       {"", "{", "[1", "{\"a\" 1}", "[,]", "}", "[1}", "{\"a\":}", "{1:2}", "\xFF", "[1 2]", "a,b\n1,2\n"})
    EXPECT_EQ(found(text, "/0"), "?") << text;
  EXPECT_EQ(found("{\"a\": 1}", "a"), "?");
}

TEST(ValueSpans, AreFoundHoweverDeepTheRestNests) {
  const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
  EXPECT_EQ(found("[" + deep + ", 5]", "/1"), "5");
  EXPECT_EQ(found(deep, "/0/0/0"), deep.substr(3, deep.size() - 6));
}

TEST(ValueSpans, AreThoseOfEveryValueOfTheExamples) {
  for (const char* name : {"ismap-breaches", "register", "meeting-38"}) {
    const std::string json = test::read_file(std::string{"docs/examples/"} + name + ".json");
    std::vector<std::string> pointers;
    std::vector<nlohmann::json> values;
    const nlohmann::json document = nlohmann::json::parse(json);
    const nlohmann::json all = document.flatten();
    for (const auto& one : all.items()) {
      const nlohmann::json::json_pointer pointer{one.key()};
      for (const auto& each : {pointer, pointer.parent_pointer()}) {
        pointers.push_back(each.to_string());
        values.push_back(document.at(each));
      }
    }
    ASSERT_GT(pointers.size(), 100U);
    const std::vector<std::optional<ValueSpan>> spans = spans_in(json, pointers);
    for (std::size_t i = 0; i < pointers.size(); ++i) {
      ASSERT_TRUE(spans[i] && spans[i]->is_value) << pointers[i];
      EXPECT_EQ(nlohmann::json::parse(json.substr(spans[i]->begin, spans[i]->end - spans[i]->begin)), values[i]);
    }
  }
}

}  // namespace
}  // namespace ismap::detail
