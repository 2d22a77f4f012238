#include "src/ask/formats/text_places.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ismap::ask::formats {
namespace {

std::optional<TextRegion> region(std::string_view json, const std::string& pointer) {
  return regions_in(json, std::vector{pointer}).front();
}

TEST(TextRegions, CountLinesAndColumnsFromOne) {
  constexpr std::string_view json = "{\n  \"a\": 12,\r\n  \"b\": [\n  ]\n}";
  EXPECT_EQ(region(json, "/a"), (TextRegion{{2, 8}, {2, 10}}));
  EXPECT_EQ(region(json, "/b"), (TextRegion{{3, 8}, {4, 4}}));
}

TEST(TextRegions, CountUnitsOfUtf16) {
  EXPECT_EQ(region("{\"名\": \"\U0001F468あ\", \"b\": 1}", "/名"), (TextRegion{{1, 7}, {1, 12}}));
  EXPECT_EQ(region("{\"名\": \"\U0001F468あ\", \"b\": 1}", "/b"), (TextRegion{{1, 19}, {1, 20}}));
}

TEST(TextRegions, GiveNoColumnToAByteOrderMark) {
  EXPECT_EQ(region("\xEF\xBB\xBF[5]", "/0"), (TextRegion{{1, 2}, {1, 3}}));
}

TEST(TextRegions, OfWhatIsNotThereAreSmall) {
  EXPECT_EQ(region("{\"a\": {\n}}", "/a/b/c"), (TextRegion{{1, 7}, {1, 8}}));
}

TEST(TextRegions, AreNoneOfTheWholeAndOfWhatIsNoJson) {
  EXPECT_EQ(region("{}", ""), std::nullopt);
  EXPECT_EQ(region("", "/a"), std::nullopt);
  EXPECT_EQ(region("a,b\n", "/a"), std::nullopt);
}

TEST(TextRegions, KeepTheOrderOfThePointers) {
  const std::vector<std::string> pointers{"/1", "/0", "/1", ""};
  const auto regions = regions_in("[1,2]", pointers);
  ASSERT_EQ(regions.size(), 4U);
  EXPECT_EQ(regions[0]->begin.column, 4U);
  EXPECT_EQ(regions[1]->begin.column, 2U);
  EXPECT_EQ(regions[2], regions[0]);
  EXPECT_FALSE(regions[3]);
}

}  // namespace
}  // namespace ismap::ask::formats
