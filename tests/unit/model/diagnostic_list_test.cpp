#include <ismap/model/diagnostic_list.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

Diagnostic told(std::string code, Severity severity, std::size_t position) {
  return {.code = std::move(code),
          .severity = severity,
          .pointer = Pointer{} / "list" / position,
          .message = {"指摘", "told"},
          .remedy = {}};
}

std::vector<Diagnostic> list_of(std::size_t count) {
  DiagnosticList list;
  list.add(told("other", Severity::advice, 0));
  for (std::size_t i = 0; i < count; ++i) list.add(told("late", Severity::error, i));
  return std::move(list).take();
}

TEST(DiagnosticList, KeepsAllThatIsToldInOrder) {
  const std::vector<Diagnostic> kept = list_of(DiagnosticList::most);
  ASSERT_EQ(kept.size(), DiagnosticList::most + 1);
  EXPECT_EQ(kept.front().code, "other");
  EXPECT_EQ(kept.back(), told("late", Severity::error, DiagnosticList::most - 1));
}

TEST(DiagnosticList, CountsWhatItLeavesOutOfOneCode) {
  const std::vector<Diagnostic> kept = list_of(DiagnosticList::most + 1234);
  ASSERT_EQ(kept.size(), DiagnosticList::most + 2);
  EXPECT_EQ(kept.back().code, "late/more");
  EXPECT_EQ(kept.back().severity, Severity::error);
  EXPECT_EQ(kept.back().pointer, Pointer{} / "list" / DiagnosticList::most);
  EXPECT_EQ(kept.back().message.ja, "同種の指摘がほかに1234件あります。");
  EXPECT_EQ(kept.back().message.en, "And 1234 more of this kind.");
}

TEST(DiagnosticList, CutsLongMessagesAfterTheFirstTen) {
  std::string text = "x";
  while (text.size() < 20'000) text += "あ";
  DiagnosticList list;
  for (std::size_t i = 0; i < 11; ++i) {
    Diagnostic diagnostic = told("long", Severity::advice, i);
    diagnostic.message.ja = text;
    list.add(diagnostic);
  }
  const std::vector<Diagnostic> kept = std::move(list).take();
  EXPECT_EQ(kept[9].message.ja, text);
  EXPECT_EQ(kept[10].message.ja, text.substr(0, 16'384) + "…");
  EXPECT_EQ(kept[10].message.en, "told");
}

}  // namespace
}  // namespace ismap
