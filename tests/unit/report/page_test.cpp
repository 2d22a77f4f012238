#include <ismap/report/page.hpp>
#include <ismap/report/write_text.hpp>

#include <gtest/gtest.h>

#include "styles.hpp"

#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

using test::en;

/// One block of each kind.
Page every_block() {
  Page page{.language = Language::en};
  page.title(Label{"題名", "Title"});
  page::Table head;
  head.add({{"As of"}, {"2026-11-20"}});
  head.add({{}, {"twice"}});
  page.table(std::move(head));
  page.paragraph({{{"first", Colour::bold}}, {{"second"}}});
  page.counted_section({"規則", "Rules"}, 2);
  page.item(0, {{"A-1", Colour::red}, page::gap, {"title"}});
  page.item(1, {{"message"}});
  page.item(0, {{"A-2"}});
  page.section(Label{"番号", "Numbers"});
  page.listing(0, {"5.1", "5.2"});
  page.part({"a part", Colour::yellow});
  page.table({.columns = {"Number", "Name"}, .rows = {{{"1"}, {"one"}}}});
  page.section("Items");
  page.item(0, {{"item"}});
  page.table({.rows = {{{"1"}, {"one"}}}, .depth = 1});
  page.notice(Label{"非公式", "Unofficial"});
  return page;
}

TEST(Page, IsTextFromTopToBottom) {
  EXPECT_EQ(write_text(every_block(), en),
            "Title\n"
            "  As of  2026-11-20\n"
            "         twice\n"
            "\n"
            "  first\n"
            "  second\n"
            "\n"
            "Rules (2)\n"
            "  A-1  title\n"
            "    message\n"
            "  A-2\n"
            "\n"
            "Numbers\n"
            "  5.1, 5.2\n"
            "\n"
            "  a part\n"
            "  1  one\n"
            "\n"
            "Items\n"
            "  item\n"
            "    1  one\n"
            "\n"
            "Unofficial\n");
}

TEST(Page, HasColoursAsText) {
  const std::string text = write_text(every_block(), {.language = Language::en, .colour = true});
  EXPECT_TRUE(text.starts_with("\x1b[1mTitle\x1b[0m\n"));
  EXPECT_TRUE(test::has(text, "  \x1b[31mA-1\x1b[0m  title\n"));
  EXPECT_TRUE(test::has(text, "\n  \x1b[33ma part\x1b[0m\n"));
}

TEST(Page, CountsInItsLanguage) {
  Page page{.language = Language::ja};
  page.counted_section({"規則", "Rules"}, 2);
  EXPECT_EQ(write_text(page, test::ja), "規則（2件）\n");
}

TEST(Page, LeavesOutWhatHoldsNothing) {
  Page page;
  page.table({.columns = {"Number"}});
  page.paragraph(std::vector<page::Line>{});
  page.listing(1, {});
  page.notice(std::vector<page::Line>{});
  EXPECT_TRUE(page.blocks.empty());
}

TEST(Page, IsSafeAsText) {
  Page page;
  page.title("a\x1b[31mb");
  page.section("c\nd");
  page.paragraph(std::vector<page::Line>{{{"e\x07"}}});
  page.item(0, {{"f\u202e"}});
  page.listing(0, {"g\x9b"});
  EXPECT_EQ(write_text(page, en), "a\uFFFD[31mb\n\nc d\n  e\uFFFD\n  f\uFFFD\n  g\uFFFD\n");
}

}  // namespace
}  // namespace ismap
