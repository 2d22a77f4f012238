#include <ismap/report/impact_page.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

ImpactReport made() {
  ImpactReport report;
  report.number = std::string{"A"};
  report.as_of = date(2026, 11, 20);
  report.state = RegistrationState::registered;
  report.valid_until = date(2026, 10, 31);
  report.dependents = {{"B", Scheme::ismap, RegistrationState::registered, 1, {"A", "B"}},
                       {"C", Scheme::ismap_liu, RegistrationState::deleted, 40, {"X", "B", "C"}}};
  return report;
}

TEST(ImpactText, ShowsChainsAndThatALongOneIsCut) {
  const std::string text = impact_text(made(), {.language = Language::en}, "Sample");
  EXPECT_NE(text.find("A Sample"), std::string::npos);
  EXPECT_NE(text.find("Services that stand on it (2)"), std::string::npos);
  EXPECT_NE(text.find("registered  A → B\n"), std::string::npos);
  EXPECT_NE(text.find("deleted     … → X → B → C\n"), std::string::npos);
}

TEST(ImpactText, SaysWhyARegistrationPastItsLastDayGoesOn) {
  EXPECT_NE(impact_text(made(), {.language = Language::en}, {}).find("2026-10-31 (a renewal awaits its decision)"),
            std::string::npos);
  ImpactReport report = made();
  report.valid_until = report.as_of;
  EXPECT_EQ(impact_text(report, {.language = Language::en}, {}).find("awaits"), std::string::npos);
}

TEST(ImpactText, LeavesOutEmptySections) {
  ImpactReport report = made();
  report.dependents.clear();
  const std::string text = impact_text(report, {}, {});
  EXPECT_NE(text.find("登録簿にありません"), std::string::npos);
  EXPECT_EQ(text.find("互いに基盤とし合うサービス"), std::string::npos);
  EXPECT_EQ(text.find("引き継ぐ管理策"), std::string::npos);
  EXPECT_EQ(text.find("人が確認する事項等"), std::string::npos);
}

TEST(ImpactText, ShowsCirclesCoverageAndFlags) {
  ImpactReport report = made();
  report.cycles = {{{"A", "B"}}};
  report.coverage = BaseCoverage{.number = "A",
                                 .controls = {{{5, 1, 1, 1}}, {{5, 1, 1, 2}}},
                                 .declared = false,
                                 .scheme = {},
                                 .state = {},
                                 .valid_until = {}};
  report.diagnostics = {{"DEP-5/base_not_valid",
                         Severity::warning,
                         Pointer{} / "services" / 3,
                         {"日本語", "English"},
                         Text{"確認", "look"}}};
  const std::string text = impact_text(report, {.language = Language::en}, {});
  EXPECT_NE(text.find("Services that stand on each other (1)\n  A, B\n"), std::string::npos);
  EXPECT_NE(text.find("takes over from it (2)\n  5.1.1.1, 5.1.1.2\n"), std::string::npos);
  EXPECT_NE(text.find("warning  DEP-5/base_not_valid  /services/3\n    English\n    Remedy: look\n"),
            std::string::npos);
}

TEST(ImpactText, OfARegisterMarksBasesThatAreNotInIt) {
  RegisterImpact impact;
  impact.as_of = date(2026, 11, 20);
  impact.bases = {{"A", Scheme::ismap, RegistrationState::deleted, std::nullopt, 1, 2},
                  {"X", std::nullopt, std::nullopt, std::nullopt, 1, 1}};
  impact.services = {"B", "C"};
  const std::string text = impact_text(impact, {.language = Language::en});
  EXPECT_NE(text.find("A  ISMAP  deleted              direct 1  in all 2\n"), std::string::npos);
  EXPECT_NE(text.find("X         not in the register  direct 1  in all 1\n"), std::string::npos);
  EXPECT_NE(text.find("Services that stand on them (2)\n  B, C\n"), std::string::npos);
  EXPECT_NE(impact_text(RegisterImpact{}, {}).find("該当する基盤はありません。"), std::string::npos);
}

TEST(ImpactText, MakesNumbersAndNamesSafeToShow) {
  ImpactReport report = made();
  report.dependents.front().path.front() = "\x1b[31m";
  report.cycles = {{{"\x1b[32m"}}};
  report.diagnostics = {{"register/number_twice", Severity::warning, {}, {"\x1b[33m", "\x1b[33m"}, {}}};
  EXPECT_EQ(impact_text(report, {}, "\x1b[34m").find('\x1b'), std::string::npos);
  RegisterImpact impact;
  impact.bases = {{"\x1b", std::nullopt, std::nullopt, std::nullopt, 1, 1}};
  impact.services = {"\x1b"};
  EXPECT_EQ(impact_text(impact, {}).find('\x1b'), std::string::npos);
}

}  // namespace
}  // namespace ismap
