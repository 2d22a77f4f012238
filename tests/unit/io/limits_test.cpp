// Documents that cost more than they may.
#include <ismap/core/parse_error.hpp>
#include <ismap/io/limits.hpp>

#include "tests/unit/io/mutant.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace ismap {
namespace {

using test::all_samples;
using test::DocumentText;
using test::Node;
using test::Sample;

std::size_t depth_of(const DocumentText& document, const Node& node) {
  return node.pointer.empty() ? 1 : 1 + depth_of(document, document.parent(node));
}

std::size_t depth_of(const DocumentText& document) {
  std::size_t deepest = 0;
  for (const Node& node : document.nodes())
    if (node.is_container()) deepest = std::max(deepest, depth_of(document, node));
  return deepest;
}

/// Bytes of a text without escapes.
std::size_t text_size(const Node& node) {
  return node.end - node.begin - 2;
}

void expect_accepted(const Sample& sample, const Limits& limits) {
  SCOPED_TRACE(sample.name);
  EXPECT_NO_THROW(sample.load(sample.document.text(), limits));
}

void expect_limit(const Sample& sample, const std::string& what, const Node& node, const Limits& limits) {
  expect_refusal(sample, {.what = what,
                          .text = sample.document.text(),
                          .fault = Fault::limit,
                          .pointer = node.pointer,
                          .offset = node.begin,
                          .limits = limits});
}

/// Where `text` passes a limit; empty if it passes none, whatever else is wrong.
std::string refused_limit(const Sample& sample, const std::string& text, const Limits& limits) {
  try {
    sample.load(text, limits);
  } catch (const ParseError& error) {
    if (error.fault() == Fault::limit) return error.pointer();
  }
  return {};
}

TEST(Limits, BytesAreCountedOverTheWholeText) {
  for (const Sample& sample : all_samples()) {
    const std::size_t size = sample.document.text().size();
    expect_accepted(sample, {.bytes = size});
    for (const std::size_t bytes : {size - 1, size / 2, std::size_t{1}, std::size_t{0}})
      expect_refusal(sample, {.what = std::to_string(bytes) + " bytes",
                              .text = sample.document.text(),
                              .fault = Fault::limit,
                              .offset = bytes,
                              .limits = {.bytes = bytes}});
  }
}

TEST(Limits, BytesComeBeforeEverythingElse) {
  const Sample& sample = test::full_sample("policy");
  expect_refusal(
      sample, {.what = "no JSON", .text = "\xFF\xFF\xFF", .fault = Fault::limit, .offset = 2, .limits = {.bytes = 2}});
}

TEST(Limits, DepthNamesTheFirstObjectOrListTooDeep) {
  for (const Sample& sample : all_samples()) {
    const std::size_t deepest = depth_of(sample.document);
    expect_accepted(sample, {.depth = deepest});
    for (std::size_t depth = 0; depth < deepest; ++depth) {
      const auto too_deep = std::ranges::find_if(sample.document.nodes(), [&](const Node& node) {
        return node.is_container() && depth_of(sample.document, node) > depth;
      });
      expect_limit(sample, "depth " + std::to_string(depth), *too_deep, {.depth = depth});
    }
  }
}

TEST(Limits, DepthIsCheckedWhereNothingIsRead) {
  std::string deep_pointer;
  for (int i = 0; i < 64; ++i) deep_pointer += "/0";
  for (const Sample& sample : test::full_samples()) {
    expect_refusal(sample, {.what = "lists only",
                            .text = std::string(500'000, '['),
                            .fault = Fault::limit,
                            .pointer = deep_pointer,
                            .offset = 64});
    std::string objects;
    std::string pointer;
    for (int i = 0; i < 100'000; ++i) objects += "{\"a\":";
    for (int i = 0; i < 64; ++i) pointer += "/a";
    expect_refusal(
        sample, {.what = "objects only", .text = objects, .fault = Fault::limit, .pointer = pointer, .offset = 64 * 5});
    // Brackets in texts are no lists.
    const std::string unknown = "{\"[[[\\\"[[\": \"[[[[{{{{\\\"{{\\\\\", \"b\": [[[";
    expect_refusal(sample, {.what = "brackets in texts",
                            .text = unknown,
                            .fault = Fault::limit,
                            .pointer = "/b/0",
                            .offset = unknown.size() - 2,
                            .limits = {.depth = 2}});
  }
}

TEST(Limits, AValueOfTheWrongTypeIsNoneTooDeep) {
  const Sample& sample = test::full_sample("policy");
  for (const char* pointer : {"/choices", "/supplements"}) {
    const Node& node = sample.document.at(pointer);
    expect_refusal(sample, {.what = pointer,
                            .text = R"({"format": "ismap-policy/1", "choices": 1, "supplements": 1})",
                            .fault = Fault::wrong_type,
                            .pointer = "/choices",
                            .offset = 40,
                            .limits = {.depth = 1}});
    expect_refusal(sample, {.what = pointer,
                            .text = R"({"supplements": 1, "choices": 1})",
                            .fault = Fault::wrong_type,
                            .pointer = "/supplements",
                            .offset = 16,
                            .limits = {.depth = 1}});
    EXPECT_TRUE(node.is_container());
  }
}

TEST(Limits, ItemsNameTheFirstItemTooMany) {
  for (const Sample& sample : all_samples()) {
    std::size_t longest = 0;
    for (const Node& node : sample.document.nodes())
      if (node.kind == '[') longest = std::max(longest, node.children.size());
    expect_accepted(sample, {.items = longest});
    for (std::size_t items = 0; items < std::min<std::size_t>(longest, 12); ++items) {
      // The reader meets the first item at a position past the limit.
      const auto too_many = std::ranges::find_if(sample.document.nodes(), [&](const Node& node) {
        const Node& parent = sample.document.parent(node);
        return !node.pointer.empty() && parent.kind == '[' && parent.children.size() > items &&
               sample.document.node(parent.children[items]).begin == node.begin;
      });
      expect_limit(sample, std::to_string(items) + " items", *too_many, {.items = items});
    }
  }
}

TEST(Limits, TextIsCountedInBytesOfTheValue) {
  for (const Sample& sample : all_samples()) {
    std::size_t longest = 0;
    for (const Node& node : sample.document.nodes())
      if (node.kind == '"') longest = std::max(longest, text_size(node));
    expect_accepted(sample, {.text = longest});
    for (const std::size_t text : {longest - 1, longest / 2, std::size_t{20}, std::size_t{3}, std::size_t{0}}) {
      if (text >= longest) continue;
      const auto too_long = std::ranges::find_if(
          sample.document.nodes(), [&](const Node& node) { return node.kind == '"' && text_size(node) > text; });
      expect_limit(sample, std::to_string(text) + " bytes of text", *too_long, {.text = text});
    }
  }
}

TEST(Limits, TextIsCountedWithoutItsEscapes) {
  const Sample& sample = test::full_sample("statement");
  const Node& name = sample.document.at("/service_name");
  const std::string hundred = "\"" + std::string(93, 'x') + "\\u3042\\n\\uD842\\uDFB7\"";  // 93 + 3 + 1 + 4 bytes
  const std::string text = sample.document.with_value(name, hundred);
  EXPECT_NO_THROW(sample.load(text, {.text = 101}));
  expect_refusal(sample, {.what = "101 bytes",
                          .text = text,
                          .fault = Fault::limit,
                          .pointer = "/service_name",
                          .offset = name.begin,
                          .limits = {.text = 100}});
}

/// The document with `item` so often in the list at `pointer` that it has `items`.
std::string with_items(const Sample& sample, const std::string& pointer, const std::string& item, std::size_t items) {
  std::string list = "[";
  for (std::size_t i = 0; i < items; ++i) list.append(i == 0 ? "" : ",").append(item);
  return sample.document.with_value(sample.document.at(pointer), list + "]");
}

TEST(Limits, OfASingleListHoldUntilTheyAreSet) {
  struct Case {
    const char* document;
    const char* list;
    const char* item;
    const char* name;
    std::size_t most;
  };
  const Case cases[] = {
      {"agenda", "/members", R"({"name": "x", "role": "member", "absent": false})", "members", 100},
      {"agenda", "/interests", R"({"member": "x", "application": "x"})", "interests", 5'000},
      {"dossier", "/application/inquiries", R"({"asked_on": "2026-01-01"})", "inquiries", 5'000},
      {"dossier", "/pledges", "1", "pledges", 1'000},
      {"statement", "/covered_services", "\"x\"", "texts", 10'000},
      {"register", "/services/0/history", R"({"on": "2026-01-01", "kind": "listed"})", "history", 5'000},
      {"procurement", "/ciso_check/items", R"({"id": "5.1.1"})", "check_items", 10'000},
      {"assessor", "/partner/training", R"({"completed_on": "2026-01-01"})", "training", 1'000},
      {"policy", "/supplements/0/value", "\"2026-01-01\"", "texts", 10'000},
  };
  const Limits wide = {.items = 1'000'000, .all_items = 1'000'000};
  for (const Case& one : cases) {
    SCOPED_TRACE(std::string{one.document} + one.list);
    const Sample& sample = test::full_sample(one.document);
    const std::string place = std::string{one.list} + "/" + std::to_string(one.most);
    EXPECT_EQ(refused_limit(sample, with_items(sample, one.list, one.item, one.most + 1), wide), place);
    EXPECT_EQ(refused_limit(sample, with_items(sample, one.list, one.item, one.most), wide), "");
    Limits set = wide;
    *limit_named(set, one.name) = one.most + 1;
    EXPECT_EQ(refused_limit(sample, with_items(sample, one.list, one.item, one.most + 1), set), "");
  }
}

TEST(Limits, AllItemsAreCountedOverTheLists) {
  const Sample& sample = test::full_sample("agenda");
  std::size_t items = 0;
  for (const Node& node : sample.document.nodes())
    if (node.kind == '[') items += node.children.size();
  expect_accepted(sample, {.all_items = items});
  EXPECT_NE(refused_limit(sample, sample.document.text(), {.all_items = items - 1}), "");
}

TEST(Limits, AnAgendaIsShort) {
  const Sample& sample = test::full_sample("agenda");
  const std::string long_name = "\"" + std::string(agenda_limits.bytes, 'x') + "\"";
  expect_refusal(sample, {.what = "a long name",
                          .text = sample.document.with_value(sample.document.at("/members/0/name"), long_name),
                          .fault = Fault::limit,
                          .offset = agenda_limits.bytes,
                          .limits = agenda_limits});
}

TEST(Limits, HaveNames) {
  Limits limits;
  for (const std::string_view name : limit_names) {
    SCOPED_TRACE(name);
    std::size_t* limit = limit_named(limits, name);
    ASSERT_NE(limit, nullptr);
    EXPECT_NE(*limit, 7U) << "set before under another name";
    *limit = 7;
  }
  EXPECT_EQ(limits.all_items, 7U);
  EXPECT_EQ(limit_named(limits, "item"), nullptr);
  EXPECT_EQ(limit_named(limits, ""), nullptr);
}

TEST(Limits, DefaultsHoldARealDossier) {
  const Limits limits;
  EXPECT_EQ(limits.bytes, 64U * 1024 * 1024);
  EXPECT_EQ(limits.depth, 64U);
  EXPECT_EQ(limits.items, 200'000U);
  EXPECT_EQ(limits.text, 1024U * 1024);
  EXPECT_EQ(limits.all_items, 2'000'000U);
}

}  // namespace
}  // namespace ismap
