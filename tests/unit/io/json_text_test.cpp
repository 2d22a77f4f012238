// Texts in JSON answers, which may be shown on a terminal.
#include <ismap/io/json_text.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

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

}  // namespace
}  // namespace ismap
