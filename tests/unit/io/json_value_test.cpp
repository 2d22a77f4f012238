// JSON values that are built, read and written.
#include "src/io/json_value.hpp"

#include <ismap/core/parse_error.hpp>
#include <ismap/io/limits.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <variant>

namespace ismap {
namespace {

constexpr std::string_view hostile_texts[] = {
    "",       "\"",        "\\",           "\\u0041",       "/",        "\b\f\n\r\t", "\x01\x1f\x7f",
    "{\"a\"", "[1, null]", "\u0085\u009b", "\u2028\u2029",  "\ufeffあ", "管理策",     "𠮷😀",
    " ",      "null",      "\ufffd\ufffe", "\u202e\u200f x"};

std::string nested(std::size_t depth) {
  return std::string(depth, '[').append("1").append(depth, ']');
}

Fault fault_of(std::string_view json) {
  try {
    static_cast<void>(parse_json(json));
  } catch (const ParseError& error) {
    return error.fault();
  }
  ADD_FAILURE() << "was read: " << json;
  return {};
}

TEST(JsonValue, IsWrittenAsItWasRead) {
  for (const std::string_view json : {"null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808",
                                      "\"\"", "[]", "{}", "[[],{}]", R"({"b":1,"a":[null,true,{"c":""}],"":{"b":{}}})"})
    EXPECT_EQ(json_of(parse_json(json)), json);
  EXPECT_EQ(json_of(parse_json("\xEF\xBB\xBF [ 1 ,\t{ \"a\" : \"\\u3042\" } ]\n")), R"([1,{"a":"あ"}])");
}

TEST(JsonValue, HoldsAnyText) {
  for (const std::string_view text : hostile_texts) {
    const JsonValue value{{"text", text}, {"list", JsonList{text}}};
    const std::string json = json_of(value);
    EXPECT_EQ(parse_json(json), value) << json;
    EXPECT_EQ(nlohmann::ordered_json::parse(json), (nlohmann::ordered_json{{"text", text}, {"list", {text}}}));
    EXPECT_EQ(parse_json(nlohmann::json(text).dump(-1, ' ', true)), JsonValue{text}) << "every escape that there is";
    JsonValue named;
    named[text] = text;
    EXPECT_EQ(parse_json(json_of(named)), named);
  }
}

TEST(JsonValue, IsIndentedLikeAnyDocument) {
  const JsonValue value{{"b", JsonList{1, "x"}}, {"a", JsonMembers{}}, {"c", JsonList{}}};
  EXPECT_EQ(json_of(value, Layout::indented), "{\n  \"b\": [\n    1,\n    \"x\"\n  ],\n  \"a\": {},\n  \"c\": []\n}\n");
}

TEST(JsonValue, RefusesOrReplacesWhatIsNoUtf8) {
  const JsonValue value{"a\xFF\xE3\x81z"};
  EXPECT_ANY_THROW(json_of(value));
  EXPECT_EQ(json_of(value, Layout::compact, BadUtf8::replaced), "\"a\uFFFD\uFFFDz\"");
  EXPECT_EQ(fault_of("\"\xFF\""), Fault::bad_utf8);
}

TEST(JsonValue, IsRefusedWhereItIsNoJsonOfADocument) {
  for (const std::string_view json : {"", "{", "[1,]", "{\"a\"}", "nul", "1 2", "\"\\ud800\"", "'a'"})
    EXPECT_EQ(fault_of(json), Fault::syntax) << json;
  for (const std::string_view json : {"1.5", "1e2", "9223372036854775808", "[-0.0]"})
    EXPECT_EQ(fault_of(json), Fault::wrong_type) << json;
}

TEST(JsonValue, NestsAsDeepAsDocumentsMay) {
  const std::size_t deepest = Limits{}.depth;
  EXPECT_EQ(json_of(parse_json(nested(deepest))), nested(deepest));
  EXPECT_EQ(fault_of(nested(deepest + 1)), Fault::limit);
  EXPECT_EQ(fault_of(std::string(1'000'000, '[')), Fault::limit);
}

TEST(JsonValue, KeepsMembersInTheirOrder) {
  JsonValue value;
  value["b"] = 1;
  value["a"]["d"] = "x";
  value["a"]["c"] = JsonList{JsonValue{{"f", true}, {"e", JsonValue{}}}};
  value.emplace("b", 2);
  EXPECT_EQ(json_of(value), R"({"b":1,"a":{"d":"x","c":[{"f":true,"e":null}]}})");
  value.sort_members();
  EXPECT_EQ(json_of(value), R"({"a":{"c":[{"e":null,"f":true}],"d":"x"},"b":1})");
}

TEST(JsonValue, SaysWhatItIs) {
  const JsonValue value = parse_json(R"({"a": [1], "b": "x"})");
  ASSERT_NE(value.find("a"), nullptr);
  EXPECT_EQ(value.find("a")->get<JsonList>(), JsonList{1});
  EXPECT_EQ(*value.find("b")->as<std::string>(), "x");
  EXPECT_EQ(value.find("b")->as<JsonList>(), nullptr);
  EXPECT_EQ(value.find("c"), nullptr);
  EXPECT_EQ(value.find("b")->find("c"), nullptr);
  EXPECT_THROW(static_cast<void>(value.get<bool>()), std::bad_variant_access);
}

}  // namespace
}  // namespace ismap
