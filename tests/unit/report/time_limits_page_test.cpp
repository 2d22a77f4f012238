#include <ismap/report/time_limits_page.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/report/write_markdown.hpp>
#include <ismap/report/write_text.hpp>
#include <ismap/rules/time_limits.hpp>

#include <gtest/gtest.h>

#include "styles.hpp"

#include <string>
#include <vector>

namespace ismap {
namespace {

using test::en;
using test::has;
using test::ja;

std::string limits_text(const Style& style, Date day, const Policy& policy = {}) {
  return write_text(time_limits_page(day, policy, style.language), style);
}

Policy with_four_months() {
  Policy policy;
  policy.limits.emplace().push_back(
      {.limit = TimeLimitId::report_date, .months = Ranged<1, 1200>{4}, .days = {}, .from = date(2027, 4, 1)});
  return policy;
}

TEST(TimeLimitsPage, SaysEachSpanWithItsClauseAndSource) {
  const std::string text = limits_text(en, date(2026, 11, 20));
  EXPECT_TRUE(text.starts_with("Time limits (unofficial)\n  As of  2026-11-20\n\n"));
  EXPECT_TRUE(has(text,
                  "\n\nreport_date  dates of the assessment report and of the written representation\n"
                  "  Span          three months\n"
                  "  Counted from  the last day of the assessment period\n"
                  "  Clause        Cloud Service Registration Rules 3.2 (edition final-2020)\n"
                  "  Standing      stated: "));
  EXPECT_TRUE(has(limits_text(ja, date(2026, 11, 20)), "  期間        3か月\n  起算        監査対象期間の末日\n"));
}

TEST(TimeLimitsPage, HasASectionForEach) {
  const std::string html = write_html(time_limits_page(date(2026, 11, 20), {}, Language::en));
  for (const TimeLimit* limit : time_limits()) EXPECT_TRUE(has(html, limit->name.en)) << limit->name.en;
  EXPECT_TRUE(has(html, "<h2>filing  "));
  EXPECT_TRUE(has(html, "<a href=\"https://www.soumu.go.jp/"));
  EXPECT_TRUE(has(write_markdown(time_limits_page(date(2026, 11, 20), {}, Language::ja)), "\n## report\\_date  "));
}

TEST(TimeLimitsPage, MarksWhatThePolicyChanges) {
  EXPECT_FALSE(has(limits_text(en, date(2027, 3, 31), with_four_months()), "changed by the policy"));
  EXPECT_TRUE(has(limits_text(en, date(2027, 4, 1), with_four_months()),
                  "four months (changed by the policy; the law gives three months)"));
  EXPECT_TRUE(has(limits_text(ja, date(2027, 4, 1), with_four_months()), "4か月（方針による変更。規程では3か月。）"));
}

}  // namespace
}  // namespace ismap
