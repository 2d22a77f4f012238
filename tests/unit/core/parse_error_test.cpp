#include <ismap/core/parse_error.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace ismap {
namespace {

std::string text_of(const Place& place) {
  return "offset " + std::to_string(place.offset) + ", line " + std::to_string(place.line) + ", column " +
         std::to_string(place.column);
}

struct Case {
  const char* name;
  std::string_view text;
  std::size_t offset;
  Place expected;
};

TEST(PlaceOf, CountsLinesFromOneAndColumnsInCharacters) {
  const Case cases[] = {
      {"empty text", "", 0, {0, 1, 1}},
      {"first byte", "abc", 0, {0, 1, 1}},
      {"inside a line", "abc", 2, {2, 1, 3}},
      {"end of the text", "abc", 3, {3, 1, 4}},
      {"past the end", "abc", 99, {3, 1, 4}},
      {"far past the end", "abc", std::string_view::npos, {3, 1, 4}},
      {"past the end after a newline", "abc\n", 99, {4, 2, 1}},
      {"the newline itself", "ab\ncd", 2, {2, 1, 3}},
      {"after the newline", "ab\ncd", 3, {3, 2, 1}},
      {"in the second line", "ab\ncd", 4, {4, 2, 2}},
      {"empty lines", "\n\n\nx", 3, {3, 4, 1}},
      {"a tab is one character", "\t\tx", 2, {2, 1, 3}},
      {"carriage return before the newline", "ab\r\ncd", 2, {2, 1, 3}},
      {"the newline of a CRLF", "ab\r\ncd", 3, {3, 1, 4}},
      {"after a CRLF", "ab\r\ncd", 4, {4, 2, 1}},
      {"second CRLF line", "a\r\nb\r\ncd", 7, {7, 3, 2}},
      {"a lone carriage return starts no line", "ab\rcd", 3, {3, 1, 4}},
      {"two bytes", "éx", 2, {2, 1, 2}},
      {"three bytes", "あいx", 6, {6, 1, 3}},
      {"four bytes", "𠮷x", 4, {4, 1, 2}},
      {"multi-byte before a newline", "あ\nいx", 7, {7, 2, 2}},
      {"multi-byte in CRLF lines", "管理策\r\n番号x", 17, {17, 2, 3}},
      {"a combining mark is a character", "e\u0301x", 3, {3, 1, 3}},
      {"NUL is a character", std::string_view{"a\0b", 3}, 2, {2, 1, 3}},
      {"stray continuation bytes count no column", "\x80\x80x", 2, {2, 1, 1}},
      {"a byte order mark takes no column", "\xEF\xBB\xBFx", 3, {3, 1, 1}},
      {"behind a byte order mark", "\xEF\xBB\xBFxあ\ny", 8, {8, 2, 1}},
      {"inside a byte order mark", "\xEF\xBB\xBFx", 1, {1, 1, 1}},
      {"a lead byte cut short is one character", "\xE3x", 1, {1, 1, 2}},
  };
  for (const Case& one : cases) {
    SCOPED_TRACE(one.name);
    EXPECT_EQ(text_of(place_of(one.text, one.offset)), text_of(one.expected));
  }
}

TEST(PlacesOf, AreThoseOfEachByteAlone) {
  const std::string_view text = "\xEF\xBB\xBF{\n あ\r\n\n 𠮷}";
  std::vector<std::size_t> offsets;
  for (std::size_t offset = 0; offset <= text.size(); ++offset) offsets.insert(offsets.end(), 2, offset);
  const std::vector<Place> places = places_of(text, offsets);
  ASSERT_EQ(places.size(), offsets.size());
  for (std::size_t i = 0; i < offsets.size(); ++i) EXPECT_EQ(places[i], place_of(text, offsets[i])) << offsets[i];
}

TEST(ParseError, CarriesWhatAndWhere) {
  const ParseError error{Fault::bad_date, Text{"日付", "date"}, "/report/date", {120, 7, 12}};
  EXPECT_EQ(error.fault(), Fault::bad_date);
  EXPECT_STREQ(error.what(), "date");
  EXPECT_EQ(error.message(), (Text{"日付", "date"}));
  EXPECT_EQ(error.pointer(), "/report/date");
  EXPECT_TRUE(error.place() == (Place{120, 7, 12}));
}

TEST(ParseError, SpeaksForTheFirstOfItsFaults) {
  const InputFault first{Fault::bad_date, {"日付", "date"}, "/a", {3, 1, 4}, {"2026-04-01"}};
  const InputFault second{Fault::wrong_type, {"型", "type"}, "/b", {9, 2, 1}};
  const ParseError error{{first, second}, true};
  EXPECT_EQ(error.faults(), (std::vector<InputFault>{first, second}));
  EXPECT_TRUE(error.has_more());
  EXPECT_EQ(error.fault(), Fault::bad_date);
  EXPECT_STREQ(error.what(), "date");
  EXPECT_EQ(error.pointer(), "/a");
  const ParseError alone{Fault::wrong_type, {"型", "type"}, "/b", {9, 2, 1}};
  EXPECT_EQ(alone.faults(), std::vector<InputFault>{second});
  EXPECT_FALSE(alone.has_more());
}

TEST(ParseError, FaultsKeepTheirValues) {
  EXPECT_EQ(static_cast<int>(Fault::syntax), 0);
  EXPECT_EQ(static_cast<int>(Fault::bad_utf8), 1);
  EXPECT_EQ(static_cast<int>(Fault::unknown_member), 2);
  EXPECT_EQ(static_cast<int>(Fault::duplicate_member), 3);
  EXPECT_EQ(static_cast<int>(Fault::missing_member), 4);
  EXPECT_EQ(static_cast<int>(Fault::wrong_type), 5);
  EXPECT_EQ(static_cast<int>(Fault::bad_enumerator), 6);
  EXPECT_EQ(static_cast<int>(Fault::bad_date), 7);
  EXPECT_EQ(static_cast<int>(Fault::bad_control_id), 8);
  EXPECT_EQ(static_cast<int>(Fault::bad_value), 9);
  EXPECT_EQ(static_cast<int>(Fault::limit), 10);
}

}  // namespace
}  // namespace ismap
