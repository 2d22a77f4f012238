// Texts in JSON answers, which may be shown on a terminal.
#include <ismap/io/canonical_json.hpp>
#include <ismap/io/json_text.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

namespace ismap {
namespace {

std::string as_json(std::string_view text) {
  JsonText json{Layout::compact};
  json.text(text);
  return std::move(json).take();
}

TEST(JsonText, EscapesWhatSteersATerminalOrTurnsTheDirection) {
  EXPECT_EQ(as_json("\x1b[2J"), R"("\u001b[2J")");
  EXPECT_EQ(as_json("\x7f"), R"("\u007f")");
  EXPECT_EQ(as_json("\u0080\u009b\u009f"), R"("\u0080\u009b\u009f")");
  EXPECT_EQ(as_json("\u061c\u200e\u200f"), R"("\u061c\u200e\u200f")");
  EXPECT_EQ(as_json("\u2028\u2029\u202a\u202e"), R"("\u2028\u2029\u202a\u202e")");
  EXPECT_EQ(as_json("\u2066\u2069"), R"("\u2066\u2069")");
  EXPECT_EQ(as_json("\"\\\n\r\t"), R"("\"\\\n\r\t")");
}

TEST(JsonText, LeavesTheirNeighboursAsTheyAre) {
  for (const std::string_view text :
       {"\u00a0\u00bf", "\u061b\u061d", "\u200d\u2010", "\u2027\u202f", "\u2065\u206a", "…※—①", "日本語～", "𠮷", "~ "})
    EXPECT_EQ(as_json(text), '"' + std::string{text} + '"');
}

TEST(JsonText, IsTheSameTextWhereverTheEscapeStands) {
  for (const std::string_view special : {"\x1b", "\x7f", "\u009b", "\u061c", "\u202e", "\"", "\\"})
    for (std::size_t front = 0; front < 20; ++front)
      for (std::size_t back = 0; back < 10; ++back) {
        const std::string text = std::string(front, 'a').append(special).append(std::string(back, 'b')).append("…あ");
        const std::string json = as_json(text);
        EXPECT_EQ(nlohmann::json::parse(json), text);
        EXPECT_EQ(json.find(special == "\"" || special == "\\" ? "\x1b" : special), std::string::npos) << json;
      }
}

std::string canonical(void (*write)(JsonText&)) {
  JsonText json{Layout::canonical};
  write(json);
  return std::move(json).take();
}

void write_out_of_order(JsonText& json) {
  json.begin_object();
  json.key("z");
  json.begin_array();
  json.begin_object();
  json.key("y");
  json.number(1);
  json.key("x");
  json.begin_object();
  json.end_object();
  json.end_object();
  json.text("\b\x1b\u007f\u202e\"");
  json.end_array();
  json.key("a");
  json.boolean(true);
  json.key("a1");
  json.null();
  json.key("\U00010000");
  json.real(1e-7);
  json.key("\uE000");
  json.real(0.5);
  json.end_object();
}

TEST(JsonText, IsCanonicalInThatLayout) {
  EXPECT_EQ(canonical(write_out_of_order),
            "{\"a\":true,\"a1\":null,\"z\":[{\"x\":{},\"y\":1},\"\\b\\u001b\x7f\u202e\\\"\"],"
            "\"\U00010000\":1e-7,\"\uE000\":0.5}");
  JsonText other{Layout::indented};
  write_out_of_order(other);
  EXPECT_EQ(canonical(write_out_of_order), canonical_json(std::move(other).take()));
}

TEST(JsonText, CanonicalWritesTheNearestDoubleOfALongNumber) {
  const auto written = [](std::int64_t number, Layout layout) {
    JsonText json{layout};
    json.number(number);
    return std::move(json).take();
  };
  for (const std::int64_t number :
       {std::int64_t{0}, std::int64_t{-5}, std::int64_t{9'007'199'254'740'991}, std::int64_t{9'007'199'254'740'993},
        std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()})
    EXPECT_EQ(written(number, Layout::canonical), canonical_json(written(number, Layout::compact))) << number;
}

}  // namespace
}  // namespace ismap
