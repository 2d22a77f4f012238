#include <ismap/report/write_html.hpp>

#include <gtest/gtest.h>

#include "styles.hpp"

#include <string>
#include <vector>

namespace ismap {
namespace {

/// What stands in the main part of the document.
std::string html_of(const Page& page) {
  const std::string html = write_html(page);
  const std::string begin = "<main>\n";
  const std::size_t first = html.find(begin) + begin.size();
  return html.substr(first, html.find("</main>") - first);
}

TEST(Html, HasItsTitleAndLanguage) {
  Page page{.language = Language::ja};
  page.title("審査 <1>");
  const std::string html = write_html(page);
  EXPECT_TRUE(html.starts_with("<!doctype html>\n<html lang=\"ja\">\n"));
  EXPECT_TRUE(test::has(html, "<title>審査 &lt;1&gt;</title>"));
  EXPECT_TRUE(test::has(html, "<h1>審査 &lt;1&gt;</h1>"));
  EXPECT_TRUE(html.ends_with("</html>\n"));
}

TEST(Html, NestsItemsInSections) {
  Page page;
  page.section("Rules");
  page.item(0, {{"A-1", Colour::red}, page::gap, {"title"}});
  page.item(2, {{"deep"}});
  page.item(0, {{"A-2"}});
  page.section("More");
  page.notice(std::vector<page::Line>{{{"first"}}, {{"second"}}});
  EXPECT_EQ(html_of(page),
            "<section>\n<h2>Rules</h2>\n"
            "<ul>\n<li><p><span class=\"red\">A-1</span>  title</p>\n"
            "<ul>\n<li><ul>\n<li><p>deep</p>\n</li>\n</ul>\n</li>\n</ul>\n</li>\n"
            "<li><p>A-2</p>\n</li>\n</ul>\n"
            "</section>\n<section>\n<h2>More</h2>\n</section>\n"
            "<p class=\"notice\">first<br>second</p>\n");
}

TEST(Html, NamesRowsAndColumns) {
  Page page;
  page.section("Numbers");
  page.table({.columns = {"Number", "", "Name"}, .rows = {{{"1"}, {"→"}, {"one"}}, {{}, {}, {"more"}}, {{"2"}}}});
  const std::string html = html_of(page);
  EXPECT_TRUE(test::has(html, "<table aria-label=\"Numbers\">"));
  EXPECT_TRUE(test::has(html, "<th scope=\"col\" class=\"short\">Number</th><td></td>"));
  EXPECT_TRUE(test::has(html, "<tr><th scope=\"row\" rowspan=\"2\" class=\"short\">1</th><td class=\"short\">→</td>"));
  EXPECT_TRUE(test::has(html, "<tr><td></td><td class=\"short\">more</td></tr>"));
  EXPECT_TRUE(test::has(html, "<tr><th scope=\"row\" class=\"short\">2</th><td></td><td></td></tr>"));
}

TEST(Html, KeepsRowsApartThatNoCellNames) {
  Page page;
  page.table({.names_rows = false, .rows = {{{"1"}, {"one"}}, {{}, {"more"}}}});
  EXPECT_FALSE(test::has(html_of(page), "rowspan"));
  EXPECT_FALSE(test::has(html_of(page), "<th"));
}

TEST(Html, DrawsABarUnderEachCount) {
  Page page;
  page.table({.columns = {"rule", "not met"},
              .rows = {{{"5"}, {"8"}}, {{"REG-3.2"}, {"2", Colour::red}}, {{"REG-3.4"}, {"0"}}, {{"REG-3.5"}, {"8x"}}},
              .is_of_numbers = true});
  const std::string html = html_of(page);
  EXPECT_TRUE(test::has(html, "<td class=\"short count\" style=\"--share:100\">8</td>"));
  EXPECT_TRUE(test::has(html, "<td class=\"short count\" style=\"--share:25\"><span class=\"red\">2</span></td>"));
  EXPECT_TRUE(test::has(html, "<td class=\"short count\" style=\"--share:0\">0</td>"));
  EXPECT_TRUE(test::has(html, "<td class=\"short\">8x</td>"));
  EXPECT_TRUE(test::has(html, "<th scope=\"row\" class=\"short\">5</th>"));
}

TEST(Html, EscapesTextAndAttributes) {
  Page page;
  page.section("\"><script>");
  page.table({.rows = {{{"'&<\x1b\u202e"}}}});
  const std::string html = html_of(page);
  EXPECT_TRUE(test::has(html, "aria-label=\"&quot;&gt;&lt;script&gt;\""));
  EXPECT_TRUE(test::has(html, ">&#39;&amp;&lt;\uFFFD\uFFFD</th>"));
}

TEST(Html, LinksToWholeAddressesOnly) {
  Page page;
  page.item(0, {{"clause", Colour::plain, "https://example.com/?a=\"b\"&c"}});
  page.item(0, {{"other", Colour::plain, "javascript:alert(1)"}});
  EXPECT_TRUE(
      test::has(html_of(page), "<a href=\"https://example.com/?a=&quot;b&quot;&amp;c\" rel=\"noreferrer\">clause</a>"));
  EXPECT_TRUE(test::has(html_of(page), "<p>other</p>"));
}

}  // namespace
}  // namespace ismap
