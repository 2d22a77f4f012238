#include <ismap/report/status_page.hpp>

#include <gtest/gtest.h>

#include <string>

namespace ismap {
namespace {

const Style japanese{.language = Language::ja};
const Style english{.language = Language::en};

ServiceStatus registered() {
  ServiceStatus status;
  status.number = "C24-0001-2";
  status.as_of = date(2024, 8, 1);
  status.state = RegistrationState::registered;
  status.valid_until = date(2025, 7, 31);
  return status;
}

bool contains(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

Obligation duty(Due due, ObligationStatus status = ObligationStatus::open) {
  return {.what = {"届け出ること", "Notify"},
          .who = Actor::registrant,
          .due = due,
          .since = date(2024, 1, 10),
          .clause = {Regulation::service_registration, "10.2", "final-2020"},
          .form = {},
          .supplement = {},
          .status = status};
}

std::string due_line(const Obligation& duty, const Style& style) {
  return due_text(
      {.as_of = date(2024, 8, 1), .until = {}, .items = {{"C24-0001-2", duty}}, .diagnostics = {}, .supplements = {}},
      style);
}

TEST(StatusLine, MarksAPendingRenewal) {
  ServiceStatus status = registered();
  EXPECT_FALSE(contains(status_line(status, japanese, "例示"), "更新審査中"));
  status.renewal_pending = true;
  EXPECT_TRUE(contains(status_line(status, japanese, "例示"), "更新審査中"));
  EXPECT_TRUE(contains(status_line(status, english, "例示"), "renewal pending"));
}

TEST(StatusLine, MarksALengthThatIsNotKnown) {
  ServiceStatus status = registered();
  status.valid_until.reset();
  EXPECT_TRUE(contains(status_line(status, japanese, "例示"), "不明"));
  EXPECT_TRUE(contains(status_line(status, english, "例示"), "not known"));
  status.state = RegistrationState::withdrawn;
  EXPECT_FALSE(contains(status_line(status, english, "例示"), "not known"));
}

TEST(StatusLine, MarksAStateThatIsNotCertain) {
  ServiceStatus status = registered();
  status.undecided = true;
  EXPECT_TRUE(contains(status_line(status, japanese, "例示"), "確定できません"));
  EXPECT_TRUE(contains(status_text(status, english), "registered (not certain)"));
}

TEST(DueText, ShowsTheDayOfTheWeekAndTheDaysLeft) {
  const Obligation dated = duty({DueKind::date, date(2024, 8, 6)});
  EXPECT_TRUE(contains(due_line(dated, japanese), "2024-08-06（火）、残り5日"));
  EXPECT_TRUE(contains(due_line(dated, english), "2024-08-06 (Tue), 5 days left"));
  EXPECT_TRUE(contains(due_line(duty({DueKind::date, date(2024, 8, 2)}), english), "2024-08-02 (Fri), 1 day left"));
}

TEST(DueText, ShowsTheDaysThatHavePassed) {
  const Obligation late = duty({DueKind::date, date(2024, 7, 28)}, ObligationStatus::overdue);
  EXPECT_TRUE(contains(due_line(late, japanese), "2024-07-28（日）、4日超過"));
  EXPECT_TRUE(contains(due_line(late, english), "2024-07-28 (Sun), 4 days overdue"));
}

TEST(DueText, ShowsSinceWhenAPromptDutyStands) {
  const Obligation prompt = duty({DueKind::promptly, {}});
  EXPECT_TRUE(contains(due_line(prompt, japanese), "遅滞なく（2024-01-10から）"));
  EXPECT_TRUE(contains(due_line(prompt, english), "promptly (since 2024-01-10)"));
}

}  // namespace
}  // namespace ismap
