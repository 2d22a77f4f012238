#include "src/exchange/table/read_control.hpp"
#include "src/exchange/table/read_day.hpp"
#include "src/exchange/table/read_word.hpp"

#include <ismap/catalog/catalog.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::exchange::values_test {
namespace {

using detail::Misread;
using detail::Reading;
using detail::Understood;

/// The value as text, "!" and the first hint if it was refused, and "*" behind it if something was folded.
template <class T, class Show>
std::string shown(const Reading<T>& reading, Show show) {
  if (const auto* misread = std::get_if<Misread>(&reading)) {
    EXPECT_FALSE(misread->message.ja.empty());
    EXPECT_FALSE(misread->message.en.empty());
    return "!" + (misread->hints.empty() ? std::string{} : misread->hints.front());
  }
  const auto& understood = std::get<Understood<T>>(reading);
  return show(understood.value) + (understood.note ? "*" : "");
}

std::string day(const Cell& cell, bool from_1904 = false) {
  return shown(detail::read_day(cell, from_1904), [](Date value) { return to_string(value); });
}

std::string control(const Cell& cell, const Catalog& catalog = ismap_2020()) {
  return shown(detail::read_control(cell, catalog), [](ControlId id) { return id.string(); });
}

Cell text(std::string_view value) {
  return std::string{value};
}

TEST(TableDays, AreReadInTheNotationsOfPeople) {
  EXPECT_EQ(day(text("2026-06-30")), "2026-06-30");
  for (const char* same :
       {"2026/6/30", "2026.6.30", "2026年6月30日", "20260630", "令和8年6月30日", "R8.6.30", "r8/6/30", "Ｒ８．６．３０",
        " 2026-06-30 ", "２０２６－０６－３０", "2026-6-30", "2026-06-30T00:00:00", "2026/06/30 0:00",
        "2026年6月30日(火)", "2026年6月30日火曜日", "㋿8年6月30日"})
    EXPECT_EQ(day(text(same)), "2026-06-30*") << same;
  EXPECT_EQ(day(text("令和元年5月1日")), "2019-05-01*");
  EXPECT_EQ(day(text("平成31年4月30日")), "2019-04-30*");
  EXPECT_EQ(day(text("昭和64年1月7日")), "1989-01-07*");
}

TEST(TableDays, AreReadAsTheSpreadsheetCounts) {
  EXPECT_EQ(day(46203.0), "2026-06-30*");
  EXPECT_EQ(day(44741.0, true), "2026-06-30*");
  EXPECT_EQ(day(20260630.0), "2026-06-30*");
  EXPECT_EQ(day(46203.5), "!");
  EXPECT_EQ(day(60.0), "!");
  EXPECT_EQ(day(61.0), "1900-03-01*");
}

TEST(TableDays, ThatCanBeTwoAreRefusedWithBoth) {
  const auto reading = detail::read_day(text("06/07/2026"), false);
  EXPECT_EQ(std::get<Misread>(reading).hints, (std::vector<std::string>{"2026-06-07", "2026-07-06"}));
  EXPECT_EQ(day(text("6/30/2026")), "!2026-06-30");
  EXPECT_EQ(day(text("26/6/30")), "!2026-06-30");
}

TEST(TableDays, WithWhiteSpaceBetweenFiguresAreRefused) {
  for (const char* parted : {"2026/11/2 0", "2026-11-0 2", "令和8年1 1月2日", "2026/11/2\n0"})
    EXPECT_EQ(day(text(parted)), "!") << parted;
  EXPECT_EQ(day(text("令和 8年 11月 2日")), "2026-11-02*");
}

TEST(TableDays, ThatAreTheCountOfASpreadsheetAsATextAreRefusedWithBoth) {
  const auto reading = detail::read_day(text("46203"), false);
  EXPECT_EQ(std::get<Misread>(reading).hints, (std::vector<std::string>{"2026-06-30", "2030-07-01"}));
}

TEST(TableDays, ThatAreNoneAreRefused) {
  for (const char* none :
       {"2026-02-29", "2026/13/1", "2026-06", "6月30日", "昨日", "令和8年", "20260231", "2026-06-30 12:00"})
    EXPECT_EQ(day(text(none)), "!") << none;
  EXPECT_EQ(day(text("平成32年6月30日")), "!2020-06-30");
  EXPECT_EQ(day(text("令和元年4月30日")), "!2019-04-30");
}

TEST(TableControls, AreReadInAnyWidthAndWithAnySuffix) {
  EXPECT_EQ(control(text("9.4.1.8.PB")), "9.4.1.8.PB");
  for (const char* same : {"９．４．１．８．ＰＢ", "9.4.1.8.pb", " 9.4.1.8.PB", "9.4.1.8PB", "9.4.1.8(PB)",
                           "9.4.1.8 PB", "9-4-1-8-PB", "9.4.1.8", "9.4.1.8.B", "No.9.4.1.8.PB", "管理策9.4.1.8.PB"})
    EXPECT_EQ(control(text(same)), "9.4.1.8.PB*") << same;
  EXPECT_EQ(control(text("5.1.1.99")), "5.1.1.99");
}

TEST(TableControls, ThatBecameDaysAreRefusedWithTheNumber) {
  EXPECT_EQ(control(text("2005/1/1")), "!5.1.1");
  EXPECT_EQ(control(text("2005-01-01")), "!5.1.1");
  EXPECT_EQ(control(text("2012-04-01")), "!12.4.1");
  EXPECT_EQ(control(38353.0), "!5.1.1");
  EXPECT_EQ(control(text("38353")), "!5.1.1");
  EXPECT_EQ(control(text("12/1/2")), "!12.1.2");
}

TEST(TableControls, WithWhiteSpaceBetweenFiguresAreRefused) {
  for (const char* parted : {"5.1.1 1", "5.1.1\n1", "5.1.1　１", "5.1.1\u00a01"})
    EXPECT_EQ(control(text(parted)), "!5.1.11") << parted;
  EXPECT_EQ(control(text("5. 1. 1")), "5.1.1*");
  EXPECT_EQ(control(text("5.1.\u200b1")), "5.1.1*");
  EXPECT_EQ(control(text("5.1.1\u200b1")), "5.1.11*");
}

TEST(TableControls, ThatMayHaveLostAZeroAreRefused) {
  // ismap-2025 has 5.1 and 5.10, and 5.6 but no 5.60.
  const auto reading = detail::read_control(5.1, ismap_2025());
  EXPECT_EQ(std::get<Misread>(reading).hints, (std::vector<std::string>{"5.1", "5.10"}));
  EXPECT_EQ(control(5.6, ismap_2025()), "5.6*");
}

TEST(TableControls, ThatAreNoneAreRefused) {
  for (const char* none : {"", "情報セキュリティ", "5", "5..1", "5.1.1.1.1", "300.1.1"})
    EXPECT_EQ(control(text(none)), "!") << none;
}

TEST(TableWords, AreReadWhateverTheirForm) {
  const std::vector<detail::WordChoice> choices{{{"implemented", "実施", "Implemented", "○", "有"}},
                                                {{"excluded", "対象外", "Excluded"}}};
  const std::vector<detail::TwoWays> two{{"×", {0, 1}}};
  const auto read = [&](const char* word) {
    return shown(detail::read_choice(text(word), choices, two), [](std::size_t i) { return std::to_string(i); });
  };
  EXPECT_EQ(read("実施"), "0");
  EXPECT_EQ(read("implemented"), "0");
  for (const char* same : {"IMPLEMENTED", " 実施 ", "実　施", "〇", "◯ ", "o", "Ｏ", "有"})
    EXPECT_EQ(read(same), "0*") << same;
  EXPECT_EQ(read("対象外"), "1");
  EXPECT_EQ(read("×"), "!実施");
  EXPECT_EQ(read("対象"), "!対象外");
}

TEST(TableWords, OfTruthAreReadWhateverTheirForm) {
  const auto read = [](const Cell& cell) {
    return shown(detail::read_truth(cell), [](bool value) { return std::string{value ? "yes" : "no"}; });
  };
  for (const char* yes : {"TRUE", "はい", "有", "○", "Yes", "１"}) EXPECT_EQ(read(text(yes)), "yes") << yes;
  for (const char* no : {"false", "いいえ", "無", "×", "NO", "0"}) EXPECT_EQ(read(text(no)), "no") << no;
  EXPECT_EQ(read(true), "yes");
  EXPECT_EQ(read(0.0), "no");
  for (const char* neither : {"たぶん", "-", "未"}) EXPECT_EQ(read(text(neither)), "!はい") << neither;
}

}  // namespace
}  // namespace ismap::exchange::values_test
