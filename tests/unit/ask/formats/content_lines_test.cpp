#include "src/ask/formats/content_lines.hpp"

#include <ismap/report/printable.hpp>

#include "src/core/unicode.hpp"

#include <gtest/gtest.h>

#include "made_answers.hpp"

#include <string>
#include <vector>

namespace ismap::ask::formats {
namespace {

std::string text_line(const std::vector<std::string>& lines) {
  ContentLines written;
  written.text("SUMMARY", lines);
  return std::move(written).take();
}

/// The lines of a file; none of them has a bare CR or LF.
std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::size_t end = text.find("\r\n");
    EXPECT_NE(end, std::string_view::npos);
    lines.emplace_back(text.substr(0, end));
    EXPECT_EQ(lines.back().find_first_of("\r\n"), std::string::npos);
    text.remove_prefix(end + 2);
  }
  return lines;
}

TEST(ContentLines, NameComponentsAndValues) {
  ContentLines lines;
  lines.begin("VEVENT");
  lines.day("DTSTART", date(2027, 1, 31));
  lines.start_of_day("DTSTAMP", date(2026, 11, 20));
  lines.end("VEVENT");
  EXPECT_EQ(std::move(lines).take(),
            "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270131\r\nDTSTAMP:20261120T000000Z\r\nEND:VEVENT\r\n");
}

TEST(ContentLines, EscapeWhatHasAMeaningInATextAndPartItsLines) {
  EXPECT_EQ(text_line({"a;b,c\\d:e", "f"}), "SUMMARY:a\\;b\\,c\\\\d:e\\nf\r\n");
}

TEST(ContentLines, KeepTheTextsOfAListApart) {
  ContentLines lines;
  lines.list("CATEGORIES", std::vector<std::string>{"a,b", "c\nd"});
  EXPECT_EQ(std::move(lines).take(), "CATEGORIES:a\\,b,c d\r\n");
}

TEST(ContentLines, LetNoTextEndALine) {
  EXPECT_EQ(text_line({"a\r\nEND:VEVENT\x1b"}), "SUMMARY:a  END:VEVENT\uFFFD\r\n");
}

TEST(ContentLines, HaveAtMost75Bytes) {
  const std::string text(67, 'x');
  EXPECT_EQ(text_line({text}), "SUMMARY:" + text + "\r\n");
  EXPECT_EQ(text_line({text + "y"}), "SUMMARY:" + text + "\r\n y\r\n");
  EXPECT_EQ(text_line({text + std::string(75, 'y')}),
            "SUMMARY:" + text + "\r\n " + std::string(74, 'y') + "\r\n y\r\n");
  EXPECT_EQ(text_line({std::string(66, 'x') + "あ"}), "SUMMARY:" + std::string(66, 'x') + "\r\n あ\r\n");
}

TEST(ContentLines, GiveBackAnyTextWhole) {
  for (std::size_t which = 0; which < 200; ++which) {
    const std::string text = std::string(which % 80, 'x') + test::hostile(which);
    std::string unfolded;
    for (const std::string& line : lines_of(text_line({text, text}))) {
      EXPECT_LE(line.size(), 75U);
      EXPECT_TRUE(ismap::detail::is_utf8(line));
      EXPECT_EQ(line.starts_with(' '), !unfolded.empty());
      unfolded += unfolded.empty() ? line : line.substr(1);
    }
    ASSERT_TRUE(unfolded.starts_with("SUMMARY:"));
    std::string read;
    for (std::size_t i = 8; i < unfolded.size(); ++i) {
      EXPECT_NE(unfolded[i], ';');
      EXPECT_NE(unfolded[i], ',');
      const bool is_escaped = unfolded[i] == '\\';
      if (is_escaped) ++i;
      ASSERT_LT(i, unfolded.size());
      read += is_escaped && unfolded[i] == 'n' ? '\n' : unfolded[i];
    }
    EXPECT_EQ(read, printable(text) + "\n" + printable(text));
  }
}

}  // namespace
}  // namespace ismap::ask::formats
