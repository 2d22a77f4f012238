#include <ismap/io/place_in.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

constexpr std::string_view json = "{\n \"見出し\": [1, {\"a\": \"x\"}],\n \"edition\" :  \"ismap-2025\"}";

TEST(PlaceIn, IsWhereTheValueBegins) {
  const auto place = place_in(json, "/edition");
  ASSERT_TRUE(place.has_value());
  EXPECT_EQ(json.substr(place->offset, 7), "\"ismap-");
  EXPECT_EQ((std::pair{place->line, place->column}), (std::pair<std::size_t, std::size_t>{3, 15}));
  const auto nested = place_in(json, "/見出し/1/a");
  ASSERT_TRUE(nested.has_value());
  EXPECT_EQ(json.substr(nested->offset, 3), "\"x\"");
  EXPECT_EQ((std::pair{nested->line, nested->column}), (std::pair<std::size_t, std::size_t>{2, 19}));
}

TEST(PlaceIn, IsNothingForWhatIsNotThere) {
  for (const char* pointer : {"/nothing", "/見出し/7", "/edition/a", "no pointer"})
    EXPECT_EQ(place_in(json, pointer), std::nullopt) << pointer;
  EXPECT_EQ(place_in("{", "/a"), std::nullopt);
}

}  // namespace
}  // namespace ismap
