#include <ismap/report/counting_page.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/report/write_markdown.hpp>
#include <ismap/report/write_text.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "styles.hpp"

namespace ismap {
namespace {

using test::en;
using test::has;
using test::ja;

TEST(CountingPage, ShowsBothWaysOfCounting) {
  EXPECT_EQ(write_text(counting_page(date(2024, 2, 29), 3, Language::en), en),
            "Last day of 3 months from 2024-02-29 (not counted)\n"
            "  civil_code  2024-05-31  Civil Code, articles 140 and 143\n"
            "  same_day    2024-05-29  day of the same number, or the month's end\n");
  EXPECT_EQ(write_text(counting_page(date(2024, 2, 29), 3, Language::ja), ja),
            "2024-02-29（算入しない）から3か月の末日\n"
            "  civil_code  2024-05-31  民法第140条及び第143条による\n"
            "  same_day    2024-05-29  同じ数字の日（その日がない月は末日）による\n");
  EXPECT_TRUE(
      write_text(counting_page(date(2024, 2, 29), 1, Language::en), en).starts_with("Last day of 1 month from"));
}

TEST(CountingPage, AddsTheValidityOfARegistration) {
  const Page page = counting_page(date(2024, 2, 29), 16, Language::ja);
  const std::string html = write_html(page);
  EXPECT_TRUE(has(html, "<h2>監査対象期間がこの日に終わる登録の有効期間の末日（登録規則8.1）</h2>"));
  EXPECT_TRUE(has(html, "<td class=\"short\">2025-07-01</td>"));
  EXPECT_TRUE(
      has(write_markdown(page), "\n| 数え方 | 末日 | 内容 |\n| --- | --- | --- |\n| civil\\_code | 2025-06-30 |"));
}

TEST(CountingJson, HoldsTheSame) {
  const auto json = nlohmann::json::parse(counting_json(date(2024, 2, 29), 16));
  EXPECT_EQ(json, nlohmann::json::parse(R"({"from": "2024-02-29", "months": 16,
    "last_day": {"civil_code": "2025-06-30", "same_day": "2025-06-29"},
    "validity_end": {"civil_code": "2025-06-30", "same_day": "2025-07-01"}})"));
  EXPECT_FALSE(nlohmann::json::parse(counting_json(date(2024, 2, 29), 15)).contains("validity_end"));
}

}  // namespace
}  // namespace ismap
