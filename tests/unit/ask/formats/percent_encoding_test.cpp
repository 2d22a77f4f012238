#include "src/ask/formats/percent_encoding.hpp"

#include <gtest/gtest.h>

namespace ismap::ask::formats {
namespace {

TEST(PercentEncoding, KeepsWhatMayStandAnywhere) {
  EXPECT_EQ(percent_encoded("aZ09-._"), "aZ09-._");
  EXPECT_EQ(percent_encoded("a b/あ%\xFF", "/"), "a%20b/%E3%81%82%25%FF");
}

TEST(References, AreToFilesByTheirPaths) {
  EXPECT_EQ(reference_to("docs/a b#1.json"), "docs/a%20b%231.json");
  EXPECT_EQ(reference_to("/tmp/申請.json"), "file:///tmp/%E7%94%B3%E8%AB%8B.json");
  EXPECT_EQ(reference_to("C:/a b/c.json"), "file:///C:/a%20b/c.json");
  EXPECT_EQ(reference_to("javascript:alert(1)"), "javascript%3Aalert%281%29");
}

TEST(References, ToAddressesStayAsTheyAre) {
  EXPECT_EQ(reference_to("https://example.com/a%20b?c=d#e"), "https://example.com/a%20b?c=d#e");
  EXPECT_EQ(reference_to("https://example.com/\"<>"), "https://example.com/%22%3C%3E");
}

}  // namespace
}  // namespace ismap::ask::formats
