#include <ismap/report/write_markdown.hpp>

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace ismap {
namespace {

std::string markdown_of_line(page::Line line) {
  Page page;
  page.paragraph({std::move(line)});
  std::string text = write_markdown(page);
  text.pop_back();
  return text;
}

TEST(Markdown, NestsItems) {
  Page page;
  page.title("Title");
  page.section("Rules");
  page.item(0, {{"A-1", Colour::red}, page::gap, {"title", Colour::bold}});
  page.item(1, {{"message"}});
  page.listing(2, {"5.1", "5.2"});
  page.item(0, {{"A-2"}});
  page.notice(std::vector<page::Line>{{{"first"}}, {{"second"}}});
  EXPECT_EQ(write_markdown(page),
            "# Title\n"
            "\n"
            "## Rules\n"
            "\n"
            "- A-1  **title**\n"
            "  - message\n"
            "    - 5.1, 5.2\n"
            "- A-2\n"
            "\n"
            "first\\\n"
            "second\n");
}

TEST(Markdown, FillsTheRowsOfATable) {
  Page page;
  page.table({.columns = {"Number", "Name"}, .rows = {{{"1"}, {"a|b"}, {"more"}}, {{"2"}}}});
  EXPECT_EQ(write_markdown(page),
            "| Number | Name |  |\n"
            "| --- | --- | --- |\n"
            "| 1 | a\\|b | more |\n"
            "| 2 |  |  |\n");
}

TEST(Markdown, EscapesMarkup) {
  const std::pair<std::string, std::string> cases[] = {
      {"<b>&amp;", "\\<b\\>\\&amp;"},
      {"[x](https://example.com)", "\\[x\\](https\\://example\\.com)"},
      {"`*_~\\", "\\`\\*\\_\\~\\\\"},
      {"a@example.com", "a\\@<!-- -->example\\.com"},
      {"- x - y", "\\- x - y"},
      {"  # x", "\\# x"},
      {"1. x 1. y", "1\\. x 1. y"},
      {"12) x", "12\\) x"},
      {"ends: 2026-11-20, 5.1.", "ends: 2026-11-20, 5.1."},
      {"a\nb\x1b", "a b\uFFFD"},
  };
  for (const auto& [text, expected] : cases) {
    SCOPED_TRACE(text);
    EXPECT_EQ(markdown_of_line({{text}}), expected);
  }
}

TEST(Markdown, SeesTheStartOfALineAcrossRuns) {
  EXPECT_EQ(markdown_of_line({{" "}, {"- x"}}), "\\- x");
  EXPECT_EQ(markdown_of_line({{"1"}, {". x"}}), "1\\. x");
  EXPECT_EQ(markdown_of_line({{"x"}, {" - y"}}), "x - y");
}

TEST(Markdown, LinksToWholeAddressesOnly) {
  EXPECT_EQ(markdown_of_line({{"clause", Colour::plain, "https://example.com/a?b&c"}}),
            "[clause](<https://example.com/a?b\\&c>)");
  for (const char* link : {"javascript:alert(1)", "http://example.com", "https://", "https://a b", "https://a\n"})
    EXPECT_EQ(markdown_of_line({{"clause", Colour::plain, link}}), "clause");
}

}  // namespace
}  // namespace ismap
