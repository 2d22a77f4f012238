// Values of the wrong type, or that their member does not take.
#include "tests/unit/io/mutant.hpp"

#include <ismap/io/format.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace ismap {
namespace {

using test::all_samples;
using test::Leaf;
using test::LeafKind;
using test::Node;
using test::Sample;
using test::Seen;

/// The members and items of `sample` that hold a value of kind `leaf`, one for each pattern.
std::vector<Node> nodes_of(const Sample& sample, Leaf leaf) {
  std::vector<Node> found;
  for (const Node& node : sample.document.kinds_of_nodes())
    if (const auto kind = sample.leaves.find(node.pattern); kind != sample.leaves.end() && kind->second.leaf == leaf)
      found.push_back(node);
  return found;
}

/// Puts each of `values` in the place of each value of kind `leaf`. Returns how many mutants that made.
std::size_t expect_all_refused(Leaf leaf, const std::vector<std::string>& values, Fault fault) {
  std::size_t tried = 0;
  for (const Sample& sample : all_samples())
    for (const Node& node : nodes_of(sample, leaf))
      for (const std::string& value : values) {
        expect_refusal(sample, {.what = value + " for " + node.pointer,
                                .text = sample.document.with_value(node, value),
                                .fault = fault,
                                .pointer = node.pointer,
                                .offset = node.begin,
                                .seen = Seen::by_both_readers});
        ++tried;
      }
  return tried;
}

TEST(Values, OfAnotherJsonTypeAreErrors) {
  const struct {
    char kind;
    const char* value;
  } values[] = {{'{', "{}"},   {'{', "{\"a\": [1]}"}, {'[', "[]"},       {'[', "[\"x\", \"y\"]"},
                {'"', "\"\""}, {'"', "\"1\""},        {'"', "\"true\""}, {'0', "0"},
                {'0', "-1"},   {'0', "1.5"},          {'t', "true"},     {'t', "false"},
                {'n', "null"}};
  std::size_t tried = 0;
  for (const Sample& sample : test::short_samples())
    for (const Node& node : sample.document.kinds_of_nodes())
      for (const auto& other : values) {
        if (other.kind == node.kind) continue;
        expect_refusal(sample, {.what = std::string{other.value} + " for " + node.pointer,
                                .text = sample.document.with_value(node, other.value),
                                .fault = Fault::wrong_type,
                                .pointer = node.pointer,
                                .offset = node.begin,
                                .seen = Seen::by_both_readers});
        ++tried;
      }
  EXPECT_GE(tried, 2000U);
}

TEST(Values, NullIsNoValueOfAnything) {
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes())
      expect_refusal(sample, {.what = "null for " + node.pointer,
                              .text = sample.document.with_value(node, "null"),
                              .fault = Fault::wrong_type,
                              .pointer = node.pointer,
                              .offset = node.begin,
                              .seen = Seen::by_both_readers});
}

TEST(Values, TheWholeDocumentIsAnObject) {
  for (const Sample& sample : test::full_samples())
    for (const std::string value : {"[]", "[{}]", "\"{}\"", "0", "-1.5", "true", "null"})
      expect_refusal(sample, {.what = value,
                              .text = " \r\n" + value + "\n",
                              .fault = Fault::wrong_type,
                              .offset = 3,
                              .seen = Seen::by_both_readers});
}

TEST(Values, TheSchemaIsAText) {
  for (const Sample& sample : all_samples())
    for (const std::string value : {"{}", "[]", "0", "true", "null"})
      expect_refusal(sample,
                     {.what = value,
                      .text = sample.document.with_first_member(sample.document.node(0), "\"$schema\": " + value),
                      .fault = Fault::wrong_type,
                      .pointer = "/$schema",
                      .offset = sample.document.node(0).begin + 1 + std::string_view{"\"$schema\": "}.size(),
                      .seen = Seen::by_both_readers});
}

TEST(Values, TheFormatIsThatOfTheDocument) {
  for (const Sample& sample : all_samples()) {
    const Node& format = sample.document.at("/format");
    const std::string own = sample.document.text().substr(format.begin, format.end - format.begin);
    for (const std::string value :
         {"\"ismap-dossier/1\"", "\"ismap-statement/1\"", "\"ismap-register/1\"", "\"ismap-policy/1\"",
          "\"ismap-review/1\"", "\"\"", "\"ismap\"", "\"ismap-dossier/2\"", "\"ismap-statement/10\"",
          "\"ismap-register/\"", "\"ismap-policy\"", "\"ISMAP-policy/1\"", "\"ismap-policy/1 \""})
      if (value != own)
        expect_refusal(sample, {.what = value,
                                .text = sample.document.with_value(format, value),
                                .fault = Fault::wrong_document,
                                .pointer = "/format",
                                .offset = format.begin,
                                .seen = Seen::by_both_readers});
  }
}

TEST(Values, ThatAreNoEnumeratorAreErrors) {
  std::size_t tried =
      expect_all_refused(Leaf::enumerator,
                         {"\"\"", "\" \"", "\"unknown_value\"", "\"0\"", "\"1\"", "\"null\"", "\"ismap,ismap_liu\"",
                          "\"その他\"", "\"ismap_liu_\"", "\"Other\"", "\"\\u0000\""},
                         Fault::bad_enumerator);
  for (const Sample& sample : all_samples())
    for (const Node& node : nodes_of(sample, Leaf::enumerator)) {
      const std::string name = sample.document.text().substr(node.begin + 1, node.end - node.begin - 2);
      std::string upper = name;
      upper.front() = static_cast<char>(upper.front() - 'a' + 'A');
      for (const std::string& near : {upper, name + " ", " " + name, name + "s", name + "\\u0000", name + "\\n",
                                      name.substr(1), name + "," + name}) {
        expect_refusal(sample, {.what = near + " for " + node.pointer,
                                .text = sample.document.with_value(node, "\"" + near + "\""),
                                .fault = Fault::bad_enumerator,
                                .pointer = node.pointer,
                                .offset = node.begin,
                                .seen = Seen::by_both_readers});
        ++tried;
      }
    }
  EXPECT_GE(tried, 500U);
}

TEST(Values, ThatAreNoExistingDayAreErrors) {
  const std::vector<std::string> days = {
      "\"\"",           "\"2024\"",          "\"2024-02\"",           "\"2024-2-3\"",      "\"2024-02-30\"",
      "\"2023-02-29\"", "\"1900-02-29\"",    "\"2024-04-31\"",        "\"2024-13-01\"",    "\"2024-00-01\"",
      "\"2024-01-00\"", "\"2024-01-32\"",    "\"1899-12-31\"",        "\"0000-00-00\"",    "\"10000-01-01\"",
      "\"2024/02/03\"", "\"20240203\"",      "\" 2024-02-03\"",       "\"2024-02-03 \"",   "\"2024-02-03T00:00:00Z\"",
      "\"03-02-2024\"", "\"2024-02-03\\n\"", "\"2024-02-03\\u0000\"", "\"令和6年2月3日\"", "\"２０２４-０２-０３\""};
  EXPECT_GE(expect_all_refused(Leaf::date, days, Fault::bad_date), 500U);
}

TEST(Values, ThatAreNoControlNumberAreErrors) {
  const std::vector<std::string> ids = {"\"\"",           "\"9\"",          "\"9.\"",
                                        "\".9\"",         "\"9..4\"",       "\"9.4.1.8.1\"",
                                        "\"09.4\"",       "\"9.0\"",        "\"9.256\"",
                                        "\"256.1\"",      "\"9.4.1.8.pb\"", "\"9.4.1.8.BP\"",
                                        "\"9.4.1.8PB\"",  "\" 9.4\"",       "\"9.4 \"",
                                        "\"9.4.B.P\"",    "\"9.P\"",        "\"A.5.1\"",
                                        "\"9,4\"",        "\"9-4-1\"",      "\"9.4.1.8.PB\\n\"",
                                        "\"9.4\\u0000\"", "\"９.４\"",      "\"9.4.1.8.Ｐ\""};
  EXPECT_GE(expect_all_refused(Leaf::control_id, ids, Fault::bad_control_id), 100U);
}

TEST(Values, OutOfTheRangeOfANumberAreErrors) {
  std::size_t tried = 0;
  for (const Sample& sample : all_samples())
    for (const Node& node : nodes_of(sample, Leaf::number)) {
      const LeafKind& kind = sample.leaves.at(node.pattern);
      for (const std::string& value : {std::to_string(kind.min - 1), std::to_string(kind.max + 1), std::string{"-0"},
                                       std::string{"-1"}, std::string{"2147483648"}, std::string{"4294967297"},
                                       std::string{"9223372036854775807"}, std::string{"-9223372036854775808"}}) {
        expect_refusal(sample, {.what = value + " for " + node.pointer,
                                .text = sample.document.with_value(node, value),
                                .fault = Fault::bad_value,
                                .pointer = node.pointer,
                                .offset = node.begin,
                                .seen = Seen::by_both_readers});
        ++tried;
      }
    }
  EXPECT_GE(tried, 30U);
}

TEST(Values, RangesAreThoseOfTheRules) {
  const auto range = [](std::string_view sample, const std::string& pattern) {
    const LeafKind& kind = test::full_sample(sample).leaves.at(pattern);
    return std::to_string(kind.min) + ".." + std::to_string(kind.max);
  };
  EXPECT_EQ(range("dossier", "/pledges/*"), "1..6");
  EXPECT_EQ(range("dossier", "/representation/points/*/point"), "1..8");
  EXPECT_EQ(range("register", "/services/*/history/*/form"), "1..14");
}

TEST(Values, ThatAreNoWholeNumberAreErrors) {
  const std::vector<std::string> numbers = {"1.5",
                                            "1.0",
                                            "1e0",
                                            "1e3",
                                            "1E+2",
                                            "10e-1",
                                            "-0.0",
                                            "0.1e1",
                                            "9223372036854775808",
                                            "18446744073709551615",
                                            "18446744073709551616",
                                            "-9223372036854775809",
                                            "123456789012345678901234567890",
                                            "1e308"};
  EXPECT_GE(expect_all_refused(Leaf::number, numbers, Fault::wrong_type), 50U);
  EXPECT_GE(expect_all_refused(Leaf::supplement_value, numbers, Fault::wrong_type), 10U);
}

TEST(Values, BeyondEveryNumberTypeAreErrorsAtTheNumber) {
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes())
      for (const std::string& value :
           {std::string{"1e400"}, std::string{"-1e400"}, std::string{"1.5E+999999"}, std::string(400, '9')}) {
        if (node.pointer.empty()) continue;
        // Seen by the text's reader only: a DOM cannot hold such a number.
        expect_refusal(sample, {.what = value + " for " + node.pointer,
                                .text = sample.document.with_value(node, value),
                                .fault = Fault::wrong_type,
                                .pointer = node.pointer,
                                .offset = node.begin});
      }
}

TEST(Values, BeyondEveryNumberTypeDoNotHideThatATextIsNoJson) {
  const Sample& sample = test::full_sample("policy");
  const std::string text =
      R"({"format": "ismap-policy/1", "choices": {"counting": "never"}, "supplements": [1e400, }})";
  expect_refusal(sample,
                 {.what = "a comma too many", .text = text, .pointer = "/supplements/1", .offset = text.find("}}")});
}

}  // namespace
}  // namespace ismap
