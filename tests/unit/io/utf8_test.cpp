// Documents that are not UTF-8.
#include "tests/unit/io/mutant.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace ismap {
namespace {

using test::Mutant;
using test::Node;
using test::Sample;

struct BadBytes {
  const char* name;
  std::string_view bytes;
  std::size_t first_bad;  ///< the first byte that no valid text could have there
};

// Each is followed by a quote or an ASCII letter.
constexpr BadBytes bad_bytes[] = {
    {"lone continuation", "\x80", 0},
    {"last continuation", "\xBF", 0},
    {"two continuations", "\x81\x82", 0},
    {"overlong NUL", "\xC0\x80", 0},
    {"overlong slash", "\xC0\xAF", 0},
    {"overlong DEL", "\xC1\xBF", 0},
    {"overlong in three", "\xE0\x80\xAF", 1},
    {"last overlong in three", "\xE0\x9F\xBF", 1},
    {"overlong in four", "\xF0\x80\x80\xAF", 1},
    {"last overlong in four", "\xF0\x8F\xBF\xBF", 1},
    {"first surrogate", "\xED\xA0\x80", 1},
    {"last surrogate", "\xED\xBF\xBF", 1},
    {"surrogate pair", "\xED\xA1\x82\xED\xBE\xB7", 1},
    {"beyond U+10FFFF", "\xF4\x90\x80\x80", 1},
    {"five bytes", "\xF8\x88\x80\x80\x80", 0},
    {"six bytes", "\xFC\x84\x80\x80\x80\x80", 0},
    {"F5", "\xF5\x80\x80\x80", 0},
    {"FE", "\xFE", 0},
    {"FF", "\xFF", 0},
    {"Latin-1", "\xE9", 1},
    {"Shift_JIS", "\x83\x4C", 0},
    {"EUC-JP", "\xA5\xAF", 0},
    {"two of three bytes", "\xE3\x81", 2},
    {"one of three bytes", "\xE3", 1},
    {"three of four bytes", "\xF0\xA0\xAE", 3},
    {"two of four bytes", "\xF0\xA0", 2},
    {"one of two bytes", "\xC3", 1},
    {"cut before another character", "\xE3\x81\xE3\x81\x82", 2},
};

/// Places inside the string that starts at `begin`, in front of whole characters.
std::vector<std::size_t> places_in(const std::string& text, std::size_t begin, std::size_t end) {
  std::vector<std::size_t> places;
  for (std::size_t at : {begin + 1, begin + (end - begin) / 2, end - 1}) {
    while ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
    if (text[at - 1] == '\\') ++at;
    places.push_back(at);
  }
  return places;
}

TEST(Utf8, BadBytesInTextsAreErrorsAtTheFirstThatCannotBe) {
  std::size_t tried = 0;
  for (const Sample& sample : test::short_samples())
    for (const Node& node : sample.document.kinds_of_nodes()) {
      if (node.kind != '"') continue;
      for (const std::size_t at : places_in(sample.document.text(), node.begin, node.end))
        for (const BadBytes& bad : bad_bytes) {
          expect_refusal(sample, {.what = bad.name + (" in " + node.pointer),
                                  .text = sample.document.with(at, at, bad.bytes),
                                  .fault = Fault::bad_utf8,
                                  .pointer = node.pointer,
                                  .offset = at + bad.first_bad});
          ++tried;
        }
    }
  EXPECT_GE(tried, 1000U);
}

TEST(Utf8, OneBadByteInALongDocumentIsFound) {
  for (const Sample& sample : test::all_samples())
    for (const Node& node : sample.document.kinds_of_nodes())
      if (node.kind == '"')
        expect_refusal(sample, {.what = "at the end of " + node.pointer,
                                .text = sample.document.with(node.close(), node.close(), "\xFF"),
                                .fault = Fault::bad_utf8,
                                .pointer = node.pointer,
                                .offset = node.close()});
}

TEST(Utf8, BadBytesInKeysAreErrorsAtTheFirstThatCannotBe) {
  for (const Sample& sample : test::short_samples())
    for (const Node& object : sample.document.kinds_of_nodes()) {
      if (object.kind != '{') continue;
      for (std::size_t i = 0; i < object.children.size(); ++i) {
        const Node& node = sample.document.node(object.children[i]);
        for (const BadBytes& bad : bad_bytes)
          for (const std::size_t at : {node.key + 1, node.key + 1 + node.name.size()})
            expect_refusal(sample, {.what = bad.name + (" in the key of " + node.pointer),
                                    .text = sample.document.with(at, at, bad.bytes),
                                    .fault = Fault::bad_utf8,
                                    .pointer = sample.document.pointer_between(object, i),
                                    .offset = at + bad.first_bad});
      }
    }
}

TEST(Utf8, ComesBeforeWhatTheDocumentSays) {
  const Sample& sample = test::full_sample("policy");
  const std::string text = "{\"unknown\": 1e400, \"choices\": {\"counting\": \"\xFF\"}}";
  const std::string plain = "{\"unknown\": 1, \"choices\": {\"counting\": \"\xFF\"}}";
  expect_refusal(sample, {.what = "unknown member first",
                          .text = plain,
                          .fault = Fault::bad_utf8,
                          .pointer = "/choices/counting",
                          .offset = plain.find('\xFF')});
  expect_refusal(sample, {.what = "number out of range first",
                          .text = text,
                          .fault = Fault::bad_utf8,
                          .pointer = "/choices/counting",
                          .offset = text.find('\xFF')});
}

}  // namespace
}  // namespace ismap
