#include "tests/unit/io/mutant.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>

namespace ismap::test {
namespace {

std::string text_of(Fault fault, const std::string& pointer, const Place& place) {
  constexpr std::array names = {"syntax",         "bad_utf8",   "unknown_member", "duplicate_member",
                                "missing_member", "wrong_type", "bad_enumerator", "bad_date",
                                "bad_control_id", "bad_value",  "limit",          "wrong_document"};
  return std::string{names.at(static_cast<std::size_t>(fault))} + " at \"" + pointer + "\", offset " +
         std::to_string(place.offset) + ", line " + std::to_string(place.line) + ", column " +
         std::to_string(place.column);
}

/// Counted here byte by byte, not by the library. A byte order mark takes no column.
Place place_in(const std::string& text, std::size_t offset) {
  Place place{.offset = offset};
  for (std::size_t i = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; i < offset; ++i) {
    if (text[i] == '\n') {
      ++place.line;
      place.column = 1;
    } else if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) {
      ++place.column;
    }
  }
  return place;
}

template <class Read>
void expect_error(const std::string& expected, Read read) {
  try {
    read();
    ADD_FAILURE() << "accepted; expected " << expected;
  } catch (const ParseError& error) {
    EXPECT_EQ(text_of(error.fault(), error.pointer(), error.place()), expected);
    EXPECT_FALSE(error.message().ja.empty() || error.message().en.empty());
  }
}

}  // namespace

void expect_refusal(const Sample& sample, const Mutant& mutant) {
  SCOPED_TRACE(sample.name + ": " + mutant.what);
  expect_error(text_of(mutant.fault, mutant.pointer, place_in(mutant.text, mutant.offset)),
               [&] { sample.load(mutant.text, mutant.limits); });
  if (mutant.seen == Seen::in_the_text_only) return;
  SCOPED_TRACE("from_json");
  const nlohmann::json json = nlohmann::json::parse(mutant.text);
  expect_error(text_of(mutant.fault, mutant.pointer, {}), [&] { sample.convert(json); });
}

void expect_acceptance(const Sample& sample, const std::string& what, const std::string& text) {
  SCOPED_TRACE(sample.name + ": " + what);
  EXPECT_NO_THROW(sample.load(text, {}));
  EXPECT_NO_THROW(sample.convert(nlohmann::json::parse(text)));
}

}  // namespace ismap::test
