#include "src/ask/formats/xml_text.hpp"

#include <gtest/gtest.h>

namespace ismap::ask::formats {
namespace {

TEST(XmlText, IsNoMarkup) {
  EXPECT_EQ(xml_text("<a b='c' d=\"e\">&]]>"), "&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;]]&gt;");
}

TEST(XmlText, HasOnlyCharactersThatXmlHas) {
  using std::string_view_literals::operator""sv;
  EXPECT_EQ(xml_text("a\0b\x1b\uFFFE\uFFFF\xED\xA0\x80z"sv), "a\uFFFDb\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDz");
  EXPECT_EQ(xml_text("a\nb\tc"), "a b c");
  EXPECT_EQ(xml_text("\U0001F468\U0001FFFF"), "\U0001F468\U0001FFFF");
}

}  // namespace
}  // namespace ismap::ask::formats
