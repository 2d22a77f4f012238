#include <ismap/io/load.hpp>

#include "tests/support/document.hpp"
#include "tests/unit/io/mutant.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace ismap {
namespace {

using test::all_samples;
using test::Node;
using test::Sample;

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
    text.replace(at, from.size(), to);
  return text;
}

/// The value at `node`, with the members of every object in reverse.
std::string reversed(const test::DocumentText& document, const Node& node) {
  if (!node.is_container()) return document.text().substr(node.begin, node.end - node.begin);
  std::string inside;
  for (const std::size_t index : node.children) {
    const Node& child = document.node(index);
    const std::string part = (child.is_member ? '"' + child.name + "\":" : "") + reversed(document, child);
    if (node.kind == '{')
      inside.insert(0, inside.empty() ? part : part + ",");
    else
      inside += inside.empty() ? part : "," + part;
  }
  return node.kind == '{' ? "{" + inside + "}" : "[" + inside + "]";
}

TEST(Load, ReadsEveryExampleAndBothReadersAgree) {
  ASSERT_GE(test::example_files().size(), 8U);
  for (const Sample& sample : test::example_files()) {
    SCOPED_TRACE(sample.name);
    sample.expect_round_trip(sample.document.text());
  }
}

TEST(Load, ReadsEveryMemberThereIs) {
  for (const Sample& sample : test::full_samples()) {
    SCOPED_TRACE(sample.name);
    sample.expect_round_trip(sample.document.text());
  }
}

TEST(Load, TakesMembersInAnyOrder) {
  for (const Sample& sample : all_samples()) {
    SCOPED_TRACE(sample.name);
    const std::string text = reversed(sample.document, sample.document.node(0));
    ASSERT_NE(text, sample.document.text());
    sample.expect_round_trip(text);
  }
}

TEST(Load, TakesAnyWhiteSpaceBetweenTokens) {
  for (const Sample& sample : all_samples()) {
    SCOPED_TRACE(sample.name);
    sample.expect_round_trip(replaced(sample.document.text(), "\n", "\r\n\t "));
    sample.expect_round_trip("\n\t " + sample.document.text() + "\r\n ");
  }
}

TEST(Load, TakesKeysWrittenWithEscapes) {
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes()) {
      if (!node.is_member) continue;
      constexpr std::string_view hex = "0123456789abcdef";
      const auto first = static_cast<unsigned char>(node.name.front());
      const std::string escape = std::string{"\\u00"} + hex[first >> 4] + hex[first & 15];
      expect_acceptance(sample, "escaped key " + node.pointer,
                        sample.document.with(node.key + 1, node.key + 2, escape));
    }
}

TEST(Load, TakesTheSchemaAnywhereOrNot) {
  for (const Sample& sample : all_samples()) {
    const Node& root = sample.document.node(0);
    expect_acceptance(sample, "$schema",
                      sample.document.with_first_member(root, R"("$schema": "https://example.jp/any")"));
    expect_acceptance(sample, "$schema last", sample.document.with_last_member(root, R"("$schema": "")"));
  }
}

TEST(Load, ReadsEscapesInTexts) {
  const Sample& sample = test::full_sample("statement");
  const auto service_name = [&](std::string_view written) {
    return load<Statement>(sample.document.with_value(sample.document.at("/service_name"), written)).service_name;
  };
  using namespace std::string_literals;
  EXPECT_EQ(service_name(R"("\"\\\/\b\f\n\r\t")"), "\"\\/\b\f\n\r\t");
  EXPECT_EQ(service_name(R"("\u0041\u00e9\u3042\uD842\uDFB7")"), "Aéあ𠮷");
  EXPECT_EQ(service_name(R"("a\u0000b")"), "a\0b"s);
  EXPECT_EQ(service_name("\"\x7F\xC2\x80\xEF\xBF\xBF\xF4\x8F\xBF\xBF\""), "\x7F\xC2\x80\xEF\xBF\xBF\xF4\x8F\xBF\xBF");
  EXPECT_EQ(service_name(R"("")"), "");
}

TEST(Load, TakesNumbersAtTheEndsOfTheirRange) {
  const Sample& dossier = test::full_sample("dossier");
  for (const std::string_view value : {"1", "6"})
    expect_acceptance(dossier, "pledge", dossier.document.with_value(dossier.document.at("/pledges/0"), value));
  for (const std::string_view value : {"1", "8"})
    expect_acceptance(dossier, "point",
                      dossier.document.with_value(dossier.document.at("/representation/points/0/point"), value));
  const Sample& reg = test::full_sample("register");
  for (const std::string_view value : {"1", "14"})
    expect_acceptance(reg, "form", reg.document.with_value(reg.document.at("/services/0/history/0/form"), value));
}

TEST(Load, LeavesOutWhatADocumentMayLeaveOut) {
  const Statement statement = load<Statement>(test::read_file("docs/examples/statement.json"));
  EXPECT_FALSE(statement.controls.empty());
  const Policy policy = load<Policy>(R"({"format": "ismap-policy/1", "choices": {}, "supplements": []})");
  EXPECT_EQ(policy, Policy{});
}

TEST(FormatNamedIn, TellsWhatADocumentIs) {
  const std::set<std::string, std::less<>> known = {"ismap-dossier/1", "ismap-statement/1",   "ismap-register/1",
                                                    "ismap-policy/1",  "ismap-procurement/1", "ismap-agenda/1",
                                                    "ismap-assessor/1"};
  for (const Sample& sample : all_samples()) {
    SCOPED_TRACE(sample.name);
    const std::string format = format_named_in(sample.document.text());
    EXPECT_TRUE(known.contains(format)) << format;
    EXPECT_EQ(format, format_named_in(reversed(sample.document, sample.document.node(0))));
    EXPECT_EQ(format_named_in(sample.document.without_member(sample.document.at("/format"))), "");
  }
  EXPECT_EQ(format_named_in(test::read_file("docs/examples/meeting-38-outcome.json")), "");
}

TEST(FormatNamedIn, NamesAnyFormatEvenOneThatIsNotOurs) {
  EXPECT_EQ(format_named_in(R"({"a": [1, {"format": "x"}], "format": "other/9"})"), "other/9");
  EXPECT_EQ(format_named_in(R"({"format": "\u0061b"})"), "ab");
  EXPECT_EQ(format_named_in("\n{\t\"format\" :\r\n\"other/9\", \"a\": 1}"), "other/9");
  EXPECT_EQ(format_named_in(R"({"format": "形式"})"), "形式");
}

TEST(FormatNamedIn, IsNothingForWhatIsNoDocument) {
  for (const std::string_view text :
       {"", " ", "null", "1", "\"format\"", "[]", "{}", "[{\"format\": \"x\"}]", "{\"format\": 1}",
        "{\"format\": null}", "{\"format\": [\"x\"]}", "{\"format\": \"", "{\"format\"", "{", "}", "{\"a\": 1",
        "\xEF\xBB\xBF{}", "\xFF", "{\"format\": \"\xFF\"}"})
    EXPECT_EQ(format_named_in(text), "") << text;
}

}  // namespace
}  // namespace ismap
