#include <ismap/io/line_reader.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace ismap {
namespace {

/// Gives `text` in parts of `part` bytes.
LineReader::Read parts_of(std::string_view text, std::size_t part) {
  return [rest = text, part](std::string& buffer) mutable {
    const std::size_t size = std::min({part, rest.size(), buffer.size()});
    std::copy_n(rest.data(), size, buffer.data());
    rest.remove_prefix(size);
    return size;
  };
}

struct SeenLine {
  std::string text;
  std::uint64_t number;
  std::uint64_t offset;

  friend bool operator==(const SeenLine&, const SeenLine&) = default;
};

std::vector<SeenLine> lines_of(std::string_view text, std::size_t part, std::size_t longest = 100) {
  LineReader lines{parts_of(text, part), longest};
  std::vector<SeenLine> seen;
  while (const auto line = lines.next()) seen.push_back({line->text, line->number, line->offset});
  return seen;
}

class LineReaderTest : public testing::TestWithParam<std::size_t> {};

TEST_P(LineReaderTest, GivesEachLineWithItsPlace) {
  EXPECT_EQ(lines_of("{}\n[1]\n", GetParam()), (std::vector<SeenLine>{{"{}", 1, 0}, {"[1]", 2, 3}}));
}

TEST_P(LineReaderTest, NeedsNoNewlineAtTheEnd) {
  EXPECT_EQ(lines_of("{}\n[1]", GetParam()), (std::vector<SeenLine>{{"{}", 1, 0}, {"[1]", 2, 3}}));
}

TEST_P(LineReaderTest, PassesOverEmptyLinesButCountsThem) {
  EXPECT_EQ(lines_of("\n \t\r\n{}\r\n\n\nx\n\n", GetParam()), (std::vector<SeenLine>{{"{}\r", 3, 5}, {"x", 6, 11}}));
}

TEST_P(LineReaderTest, HasNoLineInEmptyText) {
  EXPECT_EQ(lines_of("", GetParam()), std::vector<SeenLine>{});
  EXPECT_EQ(lines_of("\n\n", GetParam()), std::vector<SeenLine>{});
}

TEST_P(LineReaderTest, KeepsOfALongLineOnlyWhatShowsThatItIsTooLong) {
  EXPECT_EQ(lines_of("123456789\nx\n", GetParam(), 3), (std::vector<SeenLine>{{"1234", 1, 0}, {"x", 2, 10}}));
}

INSTANTIATE_TEST_SUITE_P(Parts, LineReaderTest, testing::Values(1, 2, 3, 1000));

TEST(Line, PutsEveryFaultIntoTheWholeInput) {
  const Line line{"{}", 7, 100};
  const InputFault fault{Fault::bad_date, {"日付", "date"}, "/a", {1, 1, 2}, {"2026-04-01"}};
  const ParseError moved = line.in_input(ParseError{{fault, fault}, true});
  ASSERT_EQ(moved.faults().size(), 2U);
  EXPECT_TRUE(moved.has_more());
  for (const InputFault& one : moved.faults()) {
    EXPECT_EQ(one.place, (Place{101, 7, 2}));
    EXPECT_EQ(one.fault, fault.fault);
    EXPECT_EQ(one.pointer, fault.pointer);
    EXPECT_EQ(one.message, fault.message);
    EXPECT_EQ(one.hints, fault.hints);
  }
}

}  // namespace
}  // namespace ismap
