#include <ismap/report/format.hpp>

#include <gtest/gtest.h>

#include "styles.hpp"

namespace ismap {
namespace {

TEST(PageFormats, AreFoundByNameAndByEnding) {
  for (const PageFormat& format : page_formats()) {
    SCOPED_TRACE(format.name);
    EXPECT_EQ(page_format_named(format.name), &format);
    EXPECT_FALSE(format.endings.empty());
    for (const std::string_view ending : format.endings) EXPECT_EQ(page_format_of_ending(ending), &format);
  }
  EXPECT_EQ(page_format_named("json"), nullptr);
  EXPECT_EQ(page_format_of_ending(""), nullptr);
}

TEST(PageFormats, WriteThePage) {
  Page page{.language = Language::en};
  page.title("Title");
  EXPECT_EQ(page_formats().front().name, "text");
  EXPECT_EQ(page_format_named("text")->write(page, {.colour = true}), "\x1b[1mTitle\x1b[0m\n");
  EXPECT_EQ(page_format_named("markdown")->write(page, {.colour = true}), "# Title\n");
  EXPECT_TRUE(test::has(page_format_named("html")->write(page, {}), "<h1>Title</h1>"));
}

}  // namespace
}  // namespace ismap
