#include <ismap/report/printable.hpp>

#include <gtest/gtest.h>

#include <string>

namespace ismap {
namespace {

TEST(Printable, LeavesOrdinaryTextAlone) {
  for (const std::string text : {"", "REG-3.2 (a)", "例示クラウド基盤　東京", "絵文字😀", "カ\u3099"})
    EXPECT_EQ(printable(text), text);
}

TEST(Printable, KeepsTextOnOneLine) {
  EXPECT_EQ(printable("a\nb\tc\r\nd\u2028e"), "a b c  d e");
}

TEST(Printable, DisarmsTerminalControls) {
  EXPECT_EQ(printable("\x1b[31mred"), "\uFFFD[31mred");
  EXPECT_EQ(printable("\u009b31m"), "\uFFFD31m");
  EXPECT_EQ(printable("\x7f\b"), "\uFFFD\uFFFD");
  EXPECT_EQ(printable(std::string{"a\0b", 3}), "a\uFFFDb");
}

TEST(Printable, DisarmsDirectionControls) {
  EXPECT_EQ(printable("a\u202Eb\u2066c"), "a\uFFFDb\uFFFDc");
}

TEST(Printable, ReplacesBytesThatAreNoUtf8) {
  EXPECT_EQ(printable("a\x80z"), "a\uFFFDz");
  EXPECT_EQ(printable("充\xE8\xB6"), "充\uFFFD\uFFFD");
  EXPECT_EQ(printable("\xC0\xAF"), "\uFFFD\uFFFD");
}

}  // namespace
}  // namespace ismap
