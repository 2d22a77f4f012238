// The canonical form of RFC 8785.
#include <ismap/core/parse_error.hpp>
#include <ismap/io/canonical_json.hpp>

#include <gtest/gtest.h>

#include <array>
#include <bit>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap {
namespace {

ParseError refused(std::string_view json) {
  try {
    canonical_json(json);
  } catch (const ParseError& error) {
    return error;
  }
  ADD_FAILURE() << "was taken: " << json;
  return {Fault::syntax, {}, {}, {}};
}

// Section 3.2.2 of the RFC.
TEST(CanonicalJson, WritesTheExampleOfTheRfc) {
  EXPECT_EQ(canonical_json(R"({
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  })"),
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
            "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
}

// Section 3.2.3.
TEST(CanonicalJson, SortsMembersByTheirUtf16) {
  EXPECT_EQ(canonical_json(R"({"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Dalet", "1": "One",
                               "\ud83d\ude00": "Smiley", "\u0080": "Control", "\u00f6": "O With Diaeresis"})"),
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xC2\x80\":\"Control\",\"\u00f6\":\"O With Diaeresis\","
            "\"\u20ac\":\"Euro Sign\",\"\U0001F600\":\"Smiley\",\"\uFB33\":\"Dalet\"}");
}

// Appendix B.
TEST(CanonicalJson, WritesNumbersAsEcmaScriptDoes) {
  const std::vector<std::pair<std::uint64_t, std::string_view>> cases = {
      {0x0000000000000000, "0"},
      {0x8000000000000000, "0"},
      {0x0000000000000001, "5e-324"},
      {0x8000000000000001, "-5e-324"},
      {0x7fefffffffffffff, "1.7976931348623157e+308"},
      {0xffefffffffffffff, "-1.7976931348623157e+308"},
      {0x4340000000000000, "9007199254740992"},
      {0xc340000000000000, "-9007199254740992"},
      {0x4430000000000000, "295147905179352830000"},
      {0x44b52d02c7e14af5, "9.999999999999997e+22"},
      {0x44b52d02c7e14af6, "1e+23"},
      {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
      {0x444b1ae4d6e2ef4e, "999999999999999700000"},
      {0x444b1ae4d6e2ef4f, "999999999999999900000"},
      {0x444b1ae4d6e2ef50, "1e+21"},
      {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
      {0x3eb0c6f7a0b5ed8d, "0.000001"},
      {0x41b3de4355555553, "333333333.3333332"},
      {0x41b3de4355555554, "333333333.33333325"},
      {0x41b3de4355555555, "333333333.3333333"},
      {0x41b3de4355555556, "333333333.3333334"},
      {0x41b3de4355555557, "333333333.33333343"},
      {0xbecbf647612f3696, "-0.0000033333333333333333"},
      {0x43143ff3c1cb0959, "1424953923781206.2"},
  };
  for (const auto& [bits, expected] : cases) {
    std::array<char, 32> digits{};
    const char* const end = std::to_chars(digits.data(), digits.data() + digits.size(), std::bit_cast<double>(bits),
                                          std::chars_format::scientific, 17)
                                .ptr;
    const std::string written{static_cast<const char*>(digits.data()), end};
    EXPECT_EQ(canonical_json(written), expected) << written;
    EXPECT_EQ(canonical_json(expected), expected);
  }
}

TEST(CanonicalJson, WritesWholeNumbersWithoutPointOrExponent) {
  EXPECT_EQ(canonical_json("[1.0, 10, 1e2, -7, 100e-1, 1.5e3, -0, 0e5, 0.0]"), "[1,10,100,-7,10,1500,0,0,0]");
}

TEST(CanonicalJson, EscapesNothingThatNeedsNoEscape) {
  EXPECT_EQ(canonical_json(R"(["\u007f\u200e", "\b\f\t\u001f", "\/", "言明書"])"),
            "[\"\x7F\u200E\",\"\\b\\f\\t\\u001f\",\"/\",\"言明書\"]");
}

TEST(CanonicalJson, TakesTheMarkAndTheWhiteSpaceAway) {
  EXPECT_EQ(canonical_json("\xEF\xBB\xBF { \"b\" : [ ] ,\r\n\t\"a\" : { } } "), R"({"a":{},"b":[]})");
}

TEST(CanonicalJson, OfItselfIsTheSame) {
  const std::string once = canonical_json(R"({"z": {"y": [1.10, {"b": null, "a": "\u00e9"}]}, "a": 1E-7})");
  EXPECT_EQ(once, "{\"a\":1e-7,\"z\":{\"y\":[1.1,{\"a\":\"é\",\"b\":null}]}}");
  EXPECT_EQ(canonical_json(once), once);
}

TEST(CanonicalJson, RefusesAMemberThatIsGivenTwice) {
  const ParseError error = refused("{\"a\": {\"b\": 1,\n \"c\": 2, \"\\u0062\": 1}}");
  EXPECT_EQ(error.fault(), Fault::duplicate_member);
  EXPECT_EQ(error.pointer(), "/a/b");
  EXPECT_EQ(error.place(), (Place{24, 2, 10}));
}

TEST(CanonicalJson, RefusesNumbersThatNoDoubleIsNear) {
  for (const std::string_view number : {"1e400", "-1e309", "1e-400"}) {
    const ParseError error = refused("{\"a\": [0, " + std::string{number} + "]}");
    EXPECT_EQ(error.fault(), Fault::bad_value) << number;
    EXPECT_EQ(error.pointer(), "/a/1") << number;
    EXPECT_EQ(error.place().offset, 10U) << number;
  }
}

TEST(CanonicalJson, RefusesWhatIsNoJson) {
  EXPECT_EQ(refused("{\"a\": 01}").fault(), Fault::syntax);
  EXPECT_EQ(refused("[\"\\ud800\"]").fault(), Fault::syntax);
  EXPECT_EQ(refused("[\"\xFF\"]").fault(), Fault::bad_utf8);
  EXPECT_EQ(refused(std::string(65, '[')).fault(), Fault::limit);
}

}  // namespace
}  // namespace ismap
