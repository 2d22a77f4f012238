#include <ismap/io/load.hpp>
#include <ismap/report/review_page.hpp>
#include <ismap/report/status_page.hpp>
#include <ismap/review/review.hpp>
#include <ismap/review/status.hpp>

#include <gtest/gtest.h>

#include "src/report/picture/application_time_line.hpp"
#include "src/report/picture/status_time_line.hpp"
#include "src/report/picture/time_line.hpp"
#include "src/report/picture/time_scale.hpp"

#include "../../../support/document.hpp"
#include "../../../support/event.hpp"
#include "../../../support/large_register.hpp"
#include "../made_review.hpp"
#include "../styles.hpp"
#include "sound.hpp"

#include <random>

namespace ismap {
namespace {

using detail::RowKind;
using detail::TimeRow;
using test::has;
using test::looked_at;

Register example_register() {
  return load<Register>(test::read_file("docs/examples/register.json"));
}

TEST(TimeLine, DrawsNothingWithoutRows) {
  EXPECT_TRUE(
      detail::draw({.title = "T", .as_of = looked_at, .sections = {{.title = "empty"}}}, Language::en).svg.empty());
}

TEST(TimeLine, HoldsWhateverTextsAndDaysThereAre) {
  std::mt19937 random{7};
  const auto any = [&](std::size_t below) { return static_cast<int>(random() % below); };
  for (int round = 0; round < 60; ++round) {
    std::vector<TimeRow> rows;
    for (int i = any(40); i >= 0; --i) {
      const Date on = date(1900 + any(400), 1 + static_cast<unsigned>(any(12)), 1 + static_cast<unsigned>(any(28)));
      TimeRow row{.kind = static_cast<RowKind>(any(10)), .on = on, .until = {}, .text = {}, .more = {}};
      if (row.kind <= RowKind::interrupted) row.until = on + std::chrono::days{any(4000)};
      if (any(5) == 0 && row.kind > RowKind::interrupted) row.on.reset();
      const auto& texts = test::hostile_texts();
      row.text = texts[static_cast<std::size_t>(any(texts.size()))];
      row.more = texts[static_cast<std::size_t>(any(texts.size()))];
      rows.push_back(std::move(row));
    }
    const detail::TimeLine line{.title = "T",
                                .subject = test::hostile_texts()[0],
                                .as_of = looked_at,
                                .sections = {detail::section_of(test::hostile_texts()[1], std::move(rows), looked_at)}};
    const page::Picture picture = detail::draw(line, Language::en);
    test::expect_sound(picture);
    EXPECT_EQ(picture.svg, detail::draw(line, Language::en).svg);
  }
}

TEST(TimeLine, CountsWhatItLeavesOut) {
  std::vector<TimeRow> rows;
  for (int i = 0; i < 30; ++i)
    rows.push_back({.kind = RowKind::event, .on = looked_at - std::chrono::days{i}, .text = "e" + std::to_string(i)});
  const detail::TimeSection section = detail::section_of("S", std::move(rows), looked_at);
  EXPECT_EQ(section.rows.size(), detail::most_rows);
  EXPECT_EQ(section.left_out, 6U);
  EXPECT_EQ(section.rows.front().text, "e23");
  EXPECT_EQ(section.rows.back().text, "e0");
  EXPECT_TRUE(has(detail::draw({.title = "T", .as_of = looked_at, .sections = {section}}, Language::en).svg,
                  "Not shown here: 6 more."));
}

TEST(TimeScale, PutsDaysInOrderAndKeepsFarOnesAtItsEnds) {
  const detail::TimeScale scale{
      {date(2025, 1, 15), date(2027, 3, 3), date(9999, 12, 31), date(1900, 1, 1)}, looked_at, 100, 500};
  EXPECT_EQ(scale.x_of(date(2025, 1, 1)), 100);
  EXPECT_LT(scale.x_of(looked_at), scale.x_of(date(2027, 3, 3)));
  EXPECT_EQ(scale.x_of(date(2027, 4, 1)), 600);
  EXPECT_EQ(scale.x_of(date(9999, 12, 31)), 600);
  EXPECT_TRUE(scale.is_after(date(9999, 12, 31)));
  EXPECT_TRUE(scale.is_before(date(1900, 1, 1)));
  for (std::size_t i = 1; i < scale.ticks(58).size(); ++i)
    EXPECT_GE(scale.ticks(58)[i].x - scale.ticks(58)[i - 1].x, 50);
}

TEST(StatusTimeLine, ShowsPeriodsEventsDutiesAndTheOutlook) {
  const Register registrations = example_register();
  const RegisteredService& service = registrations.services.front();
  const ServiceStatus status = status_of(service, 0, {.as_of = looked_at});
  const page::Picture picture = detail::status_time_line(status, &service, "example", Language::en);
  test::expect_sound(picture);
  EXPECT_FALSE(test::has_japanese(picture.svg));
  for (const std::string_view text : {"Assessment period", "Registration, to its last day of validity", "2027-01-31",
                                      "Decision to register", "What is next if nobody acts", "as of 2026-11-20"})
    EXPECT_TRUE(has(picture.svg, text)) << text;
}

TEST(StatusTimeLine, LeavesOutWhatComesAfterTheDay) {
  const Register registrations = example_register();
  const RegisteredService& service = registrations.services.front();
  const Date early = date(2024, 1, 10);
  const ServiceStatus status = status_of(service, 0, {.as_of = early});
  const page::Picture picture = detail::status_time_line(status, &service, "", Language::ja);
  test::expect_sound(picture);
  EXPECT_TRUE(has(picture.svg, "登録の決定"));
  EXPECT_FALSE(has(picture.svg, "更新の決定"));
}

TEST(StatusTimeLine, ClaimsNoValidityThatIsNotCertain) {
  const Register registrations = example_register();
  const RegisteredService& service = registrations.services.front();
  ServiceStatus status = status_of(service, 0, {.as_of = looked_at});
  status.undecided = true;
  const std::string svg = detail::status_time_line(status, &service, "", Language::en).svg;
  EXPECT_TRUE(has(svg, "not certain by the register"));
  EXPECT_FALSE(has(svg, "class=\"i-good-bar\""));
  status.undecided = false;
  status.state = RegistrationState::deleted;
  EXPECT_FALSE(has(detail::status_time_line(status, &service, "", Language::en).svg, "class=\"i-good-bar\""));
}

TEST(StatusTimeLine, GivesNoLastDayToWhatGoesOn) {
  const Register registrations = example_register();
  const RegisteredService& service = registrations.services[2];
  const ServiceStatus status = status_of(service, 2, {.as_of = looked_at});
  ASSERT_EQ(status.state, RegistrationState::suspended);
  const std::string svg = detail::status_time_line(status, &service, "", Language::en).svg;
  EXPECT_TRUE(has(svg, "class=\"i-bad-bar\""));
  EXPECT_FALSE(has(svg, ">2026-11-20<"));
}

TEST(StatusTimeLine, ShowsTheLastEventsOfALongHistoryAndTheRegistration) {
  const Register registrations = example_register();
  RegisteredService service = registrations.services.front();
  const ServiceStatus status = status_of(service, 0, {.as_of = looked_at});
  for (int i = 1; i <= 100; ++i) {
    const Date on = date(2024, 1, 1) + std::chrono::days{i};
    service.history.push_back(
        test::event(on, EventKind::renewal_decided, Period{on - std::chrono::days{400}, on - std::chrono::days{100}}));
  }
  const page::Picture picture = detail::status_time_line(status, &service, "", Language::en);
  test::expect_sound(picture);
  EXPECT_TRUE(has(picture.svg, "Registration, to its last day of validity"));
  EXPECT_TRUE(has(picture.svg, "Flash report of an incident"));
  EXPECT_TRUE(has(picture.svg, "Not shown here: 91 more."));  // events
  EXPECT_TRUE(has(picture.svg, "Not shown here: 95 more."));  // periods
}

TEST(StatusTimeLine, IsSoundForAnyRegistrationOnAnyDay) {
  const Register registrations = test::large_register(30);
  for (std::size_t i = 0; i < registrations.services.size(); ++i)
    for (const Date on : {date(2022, 1, 1), date(2024, 6, 30), looked_at, date(2031, 2, 28)}) {
      const RegisteredService& service = registrations.services[i];
      const ServiceStatus status = status_of(service, i, {.as_of = on});
      for (const Language language : {Language::ja, Language::en}) {
        const page::Picture picture = detail::status_time_line(status, &service, service.name, language);
        if (!picture.svg.empty()) test::expect_sound(picture);
      }
    }
}

TEST(ApplicationTimeLine, ShowsTheDaysThatRulesSetWithTheirVerdicts) {
  const Subject subject = load_subject(test::read_file("docs/examples/ismap-breaches.json"));
  const StatementIndex index = index_statement(statement_of(subject), ismap_2020());
  const ReviewedDocument document = reviewed_document(subject, index, {});
  const Review made = review(subject, index, {.as_of = looked_at});
  const page::Picture picture = detail::application_time_line(made, document, "", Language::en);
  test::expect_sound(picture);
  EXPECT_FALSE(test::has_japanese(picture.svg));
  EXPECT_TRUE(has(picture.svg, "Time for filing (last day)"));
  EXPECT_TRUE(has(picture.svg, "not met / Cloud Service Registration Rules"));
  EXPECT_TRUE(detail::application_time_line(made, {}, "", Language::en).svg.empty());
}

TEST(ApplicationTimeLine, ShowsAKeptLimitAsKeptOnlyIfItIsMet) {
  const ReviewedDocument document{
      .assessment_period = Period{date(2025, 7, 1), date(2026, 6, 30)}, .days = {}, .controls = {}};
  for (const Verdict verdict : {Verdict::met, Verdict::not_met, Verdict::needs_judgement, Verdict::unknown}) {
    RuleResult result = test::result("REG-3.2", verdict);
    result.derived.push_back({"latest_report_date", date(2026, 9, 30)});
    const std::string svg = detail::application_time_line(test::review_of({result}), document, "", Language::en).svg;
    EXPECT_TRUE(has(svg, ">2026-09-30<"));
    EXPECT_EQ(has(svg, "<circle class=\"i-good\""), verdict == Verdict::met);
  }
}

}  // namespace
}  // namespace ismap
