#include <ismap/io/ndjson.hpp>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ismap {
namespace {

struct SeenLine {
  std::string text;
  std::uint64_t number;
  std::uint64_t offset;

  friend bool operator==(const SeenLine&, const SeenLine&) = default;
};

std::vector<SeenLine> lines_of(std::string_view text) {
  NdjsonText lines{text};
  std::vector<SeenLine> seen;
  EXPECT_EQ(lines.count(), NdjsonText{text}.count());
  while (const auto line = lines.next()) seen.push_back({std::string{line->text}, line->number, line->offset});
  EXPECT_EQ(NdjsonText{text}.count(), seen.size());
  return seen;
}

TEST(NdjsonText, GivesEachLineWithItsPlace) {
  EXPECT_EQ(lines_of("{}\n[1]\n"), (std::vector<SeenLine>{{"{}", 1, 0}, {"[1]", 2, 3}}));
}

TEST(NdjsonText, NeedsNoNewlineAtTheEnd) {
  EXPECT_EQ(lines_of("{}\n[1]"), (std::vector<SeenLine>{{"{}", 1, 0}, {"[1]", 2, 3}}));
}

TEST(NdjsonText, PassesOverEmptyLinesButCountsThem) {
  EXPECT_EQ(lines_of("\n \t\r\n{}\r\n\n\nx\n\n"), (std::vector<SeenLine>{{"{}\r", 3, 5}, {"x", 6, 11}}));
}

TEST(NdjsonText, HasNoLineInEmptyText) {
  EXPECT_EQ(lines_of(""), std::vector<SeenLine>{});
  EXPECT_EQ(lines_of("\n\n"), std::vector<SeenLine>{});
}

TEST(NdjsonLine, PutsAFaultIntoTheWholeInput) {
  const NdjsonLine line{"{]", 7, 100};
  const ParseError error{Fault::syntax, {"誤り", "wrong"}, "/a", {.offset = 1, .line = 1, .column = 2}};
  const ParseError moved = line.in_input(error);
  EXPECT_EQ(moved.place(), (Place{.offset = 101, .line = 7, .column = 2}));
  EXPECT_EQ(moved.fault(), Fault::syntax);
  EXPECT_EQ(moved.pointer(), "/a");
  EXPECT_EQ(moved.message().ja, "誤り");
}

TEST(NdjsonLine, PutsEveryFaultIntoTheWholeInput) {
  const NdjsonLine line{"{}", 7, 100};
  const InputFault fault{Fault::bad_date, {"日付", "date"}, "/a", {1, 1, 2}, {"2026-04-01"}};
  const ParseError moved = line.in_input(ParseError{{fault, fault}, true});
  ASSERT_EQ(moved.faults().size(), 2U);
  EXPECT_TRUE(moved.has_more());
  EXPECT_EQ(moved.faults()[1].place, (Place{101, 7, 2}));
  EXPECT_EQ(moved.faults()[1].hints, fault.hints);
}

}  // namespace
}  // namespace ismap
