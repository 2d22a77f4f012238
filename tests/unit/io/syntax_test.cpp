// Documents that are not JSON.
#include "tests/unit/io/mutant.hpp"

#include <ismap/io/load.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace ismap {
namespace {

using test::all_samples;
using test::DocumentText;
using test::Mutant;
using test::Node;
using test::Sample;
using namespace std::string_view_literals;

bool is_inside_character(const std::string& text, std::size_t at) {
  return (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;
}

/// What an error at the end of the text's first `length` bytes names.
std::string pointer_at_cut(const DocumentText& document, std::size_t length) {
  const Node* innermost = nullptr;
  for (const Node& node : document.nodes())
    if (node.is_container() && node.begin < length && length < node.end) innermost = &node;
  if (innermost == nullptr) return "";
  std::size_t read = 0;
  for (const std::size_t index : innermost->children) {
    const Node& child = document.node(index);
    const std::size_t key_end = child.key + child.name.size() + 2;
    if (child.is_member ? key_end <= length : child.end <= length) ++read;
  }
  return document.pointer_between(*innermost, read);
}

Mutant cut(const DocumentText& document, std::size_t length) {
  const Fault fault = is_inside_character(document.text(), length) ? Fault::bad_utf8 : Fault::syntax;
  return {.what = "cut to " + std::to_string(length) + " bytes",
          .text = document.text().substr(0, length),
          .fault = fault,
          .pointer = pointer_at_cut(document, length),
          .offset = length};
}

/// The byte at which `word` turns out not to be the literal it starts like.
std::size_t breaks_at(std::string_view word) {
  for (const std::string_view literal : {"true", "false", "null"})
    if (word.front() == literal.front())
      return static_cast<std::size_t>(std::ranges::mismatch(word, literal).in1 - word.begin());
  return 0;
}

TEST(Syntax, EveryCutOfAShortDocumentIsAnErrorAtItsEnd) {
  for (const Sample& sample : all_samples()) {
    if (sample.document.text().size() > 2000) continue;
    for (std::size_t length = 0; length < sample.document.node(0).end; ++length)
      expect_refusal(sample, cut(sample.document, length));
  }
}

TEST(Syntax, CutsOfALongDocumentAreErrorsAtTheirEnds) {
  for (const Sample& sample : all_samples()) {
    const std::size_t end = sample.document.node(0).end;
    for (std::size_t length = 1; length < end; length += end / 97 + 1)
      expect_refusal(sample, cut(sample.document, length));
  }
}

TEST(Syntax, NothingAtAllIsAnErrorAtItsEnd) {
  for (const Sample& sample : test::full_samples())
    for (const std::string_view text : {""sv, " "sv, "\n"sv, "\r\n\t \n"sv})
      expect_refusal(sample, {.what = "white space", .text = std::string{text}, .offset = text.size()});
}

TEST(Syntax, AByteOrderMarkTakesNoColumnAndCountsInOffsets) {
  for (const Sample& sample : all_samples()) {
    const std::string text = "\xEF\xBB\xBF" + sample.document.text();
    EXPECT_NO_THROW(sample.load(text, {})) << sample.name;
    EXPECT_FALSE(format_named_in(text).empty()) << sample.name;
    expect_refusal(sample, {.what = "mark, then a comma too many", .text = "\xEF\xBB\xBF{,}", .offset = 4});
    expect_refusal(sample,
                   {.what = "mark, then a list", .text = "\xEF\xBB\xBF [1]", .fault = Fault::wrong_type, .offset = 4});
  }
}

TEST(Syntax, TheMarkOfAnotherEncodingOrHalfAMarkIsAnErrorAtTheStart) {
  for (const Sample& sample : all_samples())
    for (const std::string_view mark : {"\xFF\xFE"sv, "\xFE\xFF"sv, "\xEF\xBB"sv, "\xEF"sv})
      expect_refusal(sample, {.what = "mark", .text = std::string{mark} + sample.document.text()});
}

TEST(Syntax, AMissingCommaIsAnErrorAtTheNextToken) {
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes())
      for (std::size_t i = 1; i < std::min<std::size_t>(node.children.size(), 4); ++i) {
        const Node& before = sample.document.node(node.children[i - 1]);
        const Node& after = sample.document.node(node.children[i]);
        const std::size_t comma = sample.document.text().find(',', before.end);
        const std::size_t next = after.is_member ? after.key : after.begin;
        expect_refusal(sample, {.what = "no comma behind " + before.pointer,
                                .text = sample.document.with(comma, comma + 1, ""),
                                .pointer = sample.document.pointer_between(node, i),
                                .offset = next - 1});
      }
}

TEST(Syntax, AMissingColonIsAnErrorAtTheValue) {
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes())
      if (node.is_member)
        expect_refusal(sample, {.what = "no colon before " + node.pointer,
                                .text = sample.document.with(node.colon, node.colon + 1, ""),
                                .pointer = node.pointer,
                                .offset = node.begin - 1});
}

TEST(Syntax, ASignInTheWrongPlaceIsAnErrorThere) {
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes()) {
      if (!node.is_member) continue;
      for (const std::string_view sign : {",", "=", ";", "=>", ":"})
        expect_refusal(sample, {.what = std::string{sign} + " behind the colon of " + node.pointer,
                                .text = sample.document.with(node.colon + 1, node.colon + 1, sign),
                                .pointer = node.pointer,
                                .offset = node.colon + 1});
    }
}

TEST(Syntax, AMissingValueIsAnErrorAtWhatFollows) {
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes()) {
      if (!node.is_member) continue;
      const std::string text = sample.document.with(node.begin, node.end, "");
      expect_refusal(sample, {.what = "no value of " + node.pointer,
                              .text = text,
                              .pointer = node.pointer,
                              .offset = text.find_first_not_of(" \r\n\t", node.begin)});
    }
}

TEST(Syntax, TheWrongClosingBracketIsAnErrorThere) {
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes())
      if (node.is_container())
        expect_refusal(sample, {.what = "wrong end of " + node.pointer,
                                .text = sample.document.with(node.close(), node.end, node.kind == '{' ? "]" : "}"),
                                .pointer = sample.document.pointer_between(node, node.children.size()),
                                .offset = node.close()});
}

TEST(Syntax, ATrailingCommaIsAnErrorAtWhatFollows) {
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes())
      if (node.is_container())
        expect_refusal(sample, {.what = "trailing comma in " + node.pointer,
                                .text = sample.document.with(node.close(), node.close(), ","),
                                .pointer = sample.document.pointer_between(node, node.children.size()),
                                .offset = node.close() + (node.children.empty() ? 0U : 1U)});
}

TEST(Syntax, AnythingBehindTheDocumentIsAnErrorThere) {
  for (const Sample& sample : all_samples()) {
    const std::string document = sample.document.text().substr(0, sample.document.node(0).end);
    for (const std::string_view rest :
         {"x"sv,    "{}"sv,           "}"sv,        "]"sv,  "[1]"sv,  ","sv,      ":"sv,  "null"sv, "true"sv,
          "12"sv,   "-1"sv,           "\"text\""sv, "\0"sv, "\0{}"sv, "\0\0\0"sv, "//"sv, "/**/"sv, "#"sv,
          "\x1A"sv, "\xE3\x80\x80"sv, "\xC2\xA0"sv})
      for (const std::string_view space : {""sv, " "sv, "\n"sv, "\r\n\n "sv})
        expect_refusal(sample, {.what = "behind the document: " + testing::PrintToString(rest),
                                .text = document + std::string{space} + std::string{rest},
                                .offset = document.size() + space.size()});
  }
}

TEST(Syntax, AnythingBeforeTheDocumentIsAnErrorThere) {
  for (const Sample& sample : all_samples())
    for (const std::string_view before : {"x"sv, "//\n"sv, "\0"sv, "'"sv, "\xE3\x80\x80"sv, ","sv, "}"sv, ":"sv})
      expect_refusal(sample, {.what = "before the document: " + testing::PrintToString(before),
                              .text = "\n " + std::string{before} + sample.document.text(),
                              .offset = 2});
}

TEST(Syntax, TwoDocumentsInARowAreAnErrorAtTheSecond) {
  for (const Sample& sample : all_samples())
    expect_refusal(sample, {.what = "twice",
                            .text = sample.document.text() + sample.document.text(),
                            .offset = sample.document.text().size() + sample.document.node(0).begin});
}

TEST(Syntax, CommentsAreErrorsWhereTheyStart) {
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes()) {
      if (!node.is_member) continue;
      for (const std::string_view comment : {"/* c */", "// c\n", "# c\n"})
        expect_refusal(sample, {.what = "comment before the value of " + node.pointer,
                                .text = sample.document.with(node.begin, node.begin, comment),
                                .pointer = node.pointer,
                                .offset = node.begin});
    }
}

TEST(Syntax, SingleQuotesAreErrorsWhereTheyStart) {
  for (const Sample& sample : all_samples())
    for (const Node& node : sample.document.kinds_of_nodes()) {
      if (!node.is_member) continue;
      const Node& parent = sample.document.parent(node);
      const auto nth = static_cast<std::size_t>(
          std::ranges::find_if(parent.children,
                               [&](std::size_t i) { return sample.document.node(i).begin == node.begin; }) -
          parent.children.begin());
      for (const std::string& key : {"'" + node.name + "'", node.name})
        expect_refusal(sample, {.what = "key " + key + " of " + node.pointer,
                                .text = sample.document.with(node.key, node.key + node.name.size() + 2, key),
                                .pointer = sample.document.pointer_between(parent, nth),
                                .offset = node.key + breaks_at(key)});
      if (node.kind == '"')
        expect_refusal(sample, {.what = "value of " + node.pointer,
                                .text = sample.document.with_value(node, "'x'"),
                                .pointer = node.pointer,
                                .offset = node.begin});
    }
}

TEST(Syntax, ControlCharactersInTextsAreErrorsWhereTheyStand) {
  for (const Sample& sample : test::short_samples())
    for (const Node& node : sample.document.kinds_of_nodes()) {
      if (node.kind != '"') continue;
      for (char c = 0; c < 0x20; ++c)
        expect_refusal(sample, {.what = "control character in " + node.pointer,
                                .text = sample.document.with(node.begin + 1, node.begin + 1, {&c, 1}),
                                .pointer = node.pointer,
                                .offset = node.begin + 1});
      expect_refusal(sample, {.what = "newline at the end of " + node.pointer,
                              .text = sample.document.with(node.close(), node.close(), "\n"),
                              .pointer = node.pointer,
                              .offset = node.close()});
    }
}

TEST(Syntax, BadEscapesAreErrorsAtTheByteThatBreaksThem) {
  const struct {
    std::string_view escape;
    std::size_t breaks_at;
  } cases[] = {
      {R"(\x41)", 1},
      {R"(\')", 1},
      {R"(\0)", 1},
      {R"(\a)", 1},
      {R"(\N)", 1},
      {R"(\U0041)", 1},
      {R"(\ )", 1},
      {R"(\u)", 2},
      {R"(\u0)", 3},
      {R"(\u00)", 4},
      {R"(\u004)", 5},
      {R"(\u004g)", 5},
      {R"(\u 041)", 2},
      {R"(\u-041)", 2},
      {R"(\u{41})", 2},
      {R"(\ud800)", 6},
      {R"(\uDBFFx)", 6},
      {R"(\uD83D\n)", 7},
      {R"(\uD83D\u0041)", 11},
      {R"(\uD83D\uD83D)", 11},
      {R"(\uD83D\uE000)", 11},
      {R"(\uDC00)", 5},
      {R"(\uDFFF)", 5},
      {R"(\uDE00\uD83D)", 5},
  };
  for (const Sample& sample : all_samples()) {
    const Node& last_text =
        *std::ranges::find(sample.document.nodes().rbegin(), sample.document.nodes().rend(), '"', &Node::kind);
    for (const auto& one : cases)
      for (const Node* node : {&sample.document.at("/format"), &last_text}) {
        if (node->end <= node->begin + 2) continue;
        // After the escape comes a character that continues none.
        const std::string text =
            sample.document.with(node->begin + 1, node->close(), std::string{one.escape}.append("~"));
        expect_refusal(sample, {.what = std::string{one.escape} + " in " + node->pointer,
                                .text = text,
                                .pointer = node->pointer,
                                .offset = node->begin + 1 + one.breaks_at});
        if (!node->is_member) continue;
        const Node& parent = sample.document.parent(*node);
        const std::string key = sample.document.with(node->key + 1, node->key + 1, std::string{one.escape}.append("~"));
        const auto nth = static_cast<std::size_t>(
            std::ranges::find_if(parent.children,
                                 [&](std::size_t i) { return sample.document.node(i).begin == node->begin; }) -
            parent.children.begin());
        expect_refusal(sample, {.what = std::string{one.escape} + " in the key of " + node->pointer,
                                .text = key,
                                .pointer = sample.document.pointer_between(parent, nth),
                                .offset = node->key + 1 + one.breaks_at});
      }
  }
}

TEST(Syntax, ABackslashAtTheEndSwallowsTheQuote) {
  for (const Sample& sample : all_samples()) {
    const Node& format = sample.document.at("/format");
    const std::string text = sample.document.text().substr(0, format.close()) + "\\\"";
    expect_refusal(sample, {.what = "open text", .text = text, .pointer = "/format", .offset = text.size()});
  }
}

TEST(Syntax, TokensThatAreNoJsonAreErrorsAtTheByteThatBreaksThem) {
  const struct {
    std::string_view token;
    std::size_t breaks_at;
  } cases[] = {
      {"01", 1},         {"00", 1},        {"007", 1},      {"-01", 2},     {"+1", 0},          {"++1", 0},
      {"--1", 1},        {".5", 0},        {"1.", 2},       {"1.e3", 2},    {"1e", 2},          {"1e+", 3},
      {"1E-", 3},        {"-", 1},         {"-x", 1},       {"0x10", 1},    {"1_000", 1},       {"1,000", 2},
      {"1a", 1},         {"1.5.2", 3},     {"NaN", 0},      {"nan", 1},     {"-NaN", 1},        {"Infinity", 0},
      {"inf", 0},        {"-Infinity", 1}, {"True", 0},     {"TRUE", 0},    {"tru", 3},         {"truth", 3},
      {"truefalse", 4},  {"fals", 4},      {"falsey", 5},   {"Null", 0},    {"nul", 3},         {"nulls", 4},
      {"None", 0},       {"undefined", 0}, {"yes", 0},      {"1 2", 2},     {"true false", 5},  {"１", 0},
      {"2024-01-01", 4}, {"`x`", 0},       {"“x”", 0},      {"\"x\"y", 3},  {"\"x\" \"y\"", 4}, {"(1)", 0},
      {"\\\"x\"", 0},    {"{]", 1},        {"[}", 1},       {"{\"a\"}", 4}, {"{1:2}", 1},       {"{a:1}", 1},
      {"@", 0},          {"\x7F", 0},      {"\xC2\xA0", 0}, {"\xFF", 0},
  };
  std::size_t tried = 0;
  for (const Sample& sample : test::short_samples())
    for (const auto& one : cases)
      for (const Node& node : sample.document.kinds_of_nodes()) {
        if (!node.is_member || node.kind == '{' || node.kind == '[') continue;
        // What follows the value breaks a token cut short.
        const std::string text = sample.document.with_value(node, one.token);
        Mutant mutant{.what = std::string{one.token} + " for " + node.pointer,
                      .text = text,
                      .pointer = node.pointer,
                      .offset = node.begin + one.breaks_at};
        if (one.token == "[}") mutant.pointer += "/0";
        if (one.token == "{\"a\"}") mutant.pointer += "/a";
        expect_refusal(sample, mutant);
        ++tried;
      }
  EXPECT_GE(tried, 1000U);
}

TEST(Syntax, BytesThatAreNotUtf8OutsideTextsAreSyntaxErrors) {
  for (const Sample& sample : all_samples())
    for (const std::string_view bytes : {"\xFF"sv, "\x80"sv, "\xC0\x80"sv, "\xED\xA0\x80"sv, "\xE3\x81"sv}) {
      const Node& format = sample.document.at("/format");
      expect_refusal(sample, {.what = "before a value",
                              .text = sample.document.with(format.begin, format.begin, bytes),
                              .pointer = "/format",
                              .offset = format.begin});
    }
}

TEST(Syntax, ComesBeforeWhatTheDocumentSays) {
  const Sample& sample = test::full_sample("policy");
  const std::string text = R"({"unknown": 1, "choices": {}, "supplements": [})";
  expect_refusal(sample, {.what = "unknown member before bad syntax",
                          .text = text,
                          .pointer = "/supplements/0",
                          .offset = text.size() - 1});
}

TEST(Syntax, IsExplainedInJapaneseWithoutTheWordsOfTheParser) {
  const auto japanese = [](std::string_view json) {
    try {
      static_cast<void>(load<Policy>(json));
    } catch (const ParseError& error) {
      return error.message().ja;
    }
    return std::string{"read"};
  };
  const std::string syntax = "JSONの構文が正しくありません。";
  EXPECT_EQ(japanese(""), syntax + "中身がありません（文書又は文字列が途中で終わっています）。");
  EXPECT_EQ(japanese(R"({"choices)"), syntax + "文書又は文字列が途中で終わっています。");
  EXPECT_EQ(japanese(R"({"format": "ismap-policy/1", "choices")"), syntax + "文書又は文字列が途中で終わっています。");
  EXPECT_EQ(japanese("{\"a\nb\": 1}"), syntax + "文字列の中の制御文字は、エスケープする必要があります。");
  EXPECT_EQ(japanese("{\"a\": x}"), syntax + "この位置の文字又は語は、JSONでは認められません。");
  EXPECT_EQ(japanese("{]"), syntax + "ここには項目の名前（二重引用符で囲んだ文字列）が必要です。");
  EXPECT_EQ(japanese("{\"\xFF\": 1}"), "UTF-8として正しくないバイトがあります。");
}

}  // namespace
}  // namespace ismap
