#include "src/rules/regulations.hpp"

#include <ismap/lifecycle/transitions.hpp>
#include <ismap/rules/duties.hpp>
#include <ismap/rules/registration/ch08_validity.hpp>
#include <ismap/rules/registration/duty_table.hpp>
#include <ismap/rules/rulebook.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace ismap::history_rows_test {
namespace {

using enum EventKind;

constexpr auto decided = Automation::decided;
constexpr auto person = Automation::left_to_people;
constexpr auto information = Automation::information;

TEST(RuleIds, OfChapters7To16EachHaveARow) {
  struct Expected {
    std::string_view id;
    Automation automation;
  };
  const Expected expected[] = {
      {"REG-7.1", decided},     {"REG-7.2", decided},      {"REG-7.4", decided},      {"REG-7.5", information},
      {"REG-7.6", information}, {"REG-8.1a", decided},     {"REG-8.1b", decided},     {"REG-8.1c", decided},
      {"REG-8.2", decided},     {"REG-8.3", information},  {"REG-8.4", information},  {"REG-8.5", decided},
      {"REG-9.1", decided},     {"REG-9.1b", decided},     {"REG-9.1c", decided},     {"REG-9.2", decided},
      {"REG-9.3", information}, {"REG-9.4", information},  {"REG-10.1", decided},     {"REG-10.2", decided},
      {"REG-10.3", decided},    {"REG-10.4", information}, {"REG-10.5", information}, {"REG-10.6", information},
      {"REG-10.7", person},     {"REG-11.1", information}, {"REG-11.2", decided},     {"REG-12.1", decided},
      {"REG-12.2", decided},    {"REG-12.x", person},      {"REG-13.1", information}, {"REG-13.2", decided},
      {"REG-14.1", decided},    {"REG-14.1(1)", decided},  {"REG-14.1(n)", person},   {"REG-14.2", person},
      {"REG-14.3", decided},    {"REG-14.4", information}, {"REG-14.5", person},      {"REG-15.1", decided},
      {"REG-16", person},       {"INC-1", information},    {"INC-2", information},    {"INC-3", information},
      {"INC-4", information},   {"INC-5", information},    {"INC-6", person},         {"INC-7", information},
      {"INC-8", information},   {"INC-9", information},    {"INC-10", information},   {"INC-11", information},
      {"INC-12", information},  {"CHG-1", information},    {"CHG-2", information},    {"CHG-3", information},
      {"CHG-4", information},   {"CHG-5", information},    {"CHG-6", person},         {"CHG-7", information},
      {"CHG-8", information},   {"MON-1", information},    {"MON-2", information},    {"MON-3", information},
      {"MON-4", information},   {"MON-5", information},    {"MON-6", information},    {"MON-7", information},
      {"MON-8", information},   {"MON-9", person},         {"MON-10", information},   {"LIU-1", information},
      {"LIU-2", information},   {"LIU-3", information},    {"LIU-4", information},    {"LIU-5", information},
  };
  for (const Expected& one : expected) {
    SCOPED_TRACE(one.id);
    const std::vector<const RuleRow*> rows = find_rules(one.id);
    EXPECT_FALSE(rows.empty());
    for (const RuleRow* row : rows) {
      EXPECT_EQ(row->automation, one.automation);
      EXPECT_EQ(row->automation == person, row->standing == Standing::not_found);
      EXPECT_TRUE(row->point == Point::none || one.id == "REG-8.1b") << "changes the review of an application";
    }
  }
}

TEST(RuleIds, OfTheStatementInPartAEachHaveARow) {
  for (const std::string_view id : {"STM-2.2.4(3)d", "STM-2.2.4(e)", "STM-annex"}) {
    ASSERT_EQ(find_rules(id).size(), 1U) << id;
    EXPECT_EQ(find_rules(id).front()->automation, person) << id;
  }
  for (const std::string_view id : {"STM-2.3-sign", "STM-sign"}) {
    ASSERT_EQ(find_rules(id).size(), 1U) << id;
    EXPECT_EQ(find_rules(id).front()->automation, decided) << id;
  }
}

std::string in_the_tables(const Citation& clause) {
  const std::string text = clause.regulation == Regulation::basic_regulation ? "basic regulation " : "";
  return text + std::string{clause.clause};
}

TEST(HistoryRows, StandOnTheClausesOfTheTables) {
  std::set<std::string> clauses;
  for (const Transition& row : transitions) clauses.emplace(row.clause);
  for (const Expiry& row : expiries) clauses.emplace(row.clause);
  for (const HistoryDuty& row : duty_table) clauses.insert(in_the_tables(row.duty->clause));
  for (const ExpiryDuty& row : expiry_duty_table) clauses.insert(in_the_tables(row.duty->clause));
  std::set<std::string_view> elsewhere;
  for (const HistoryRule* rule : registration_rules().of_histories)
    if (!clauses.contains(in_the_tables(rule->clause))) elsewhere.insert(rule->id);
  // The exception to 8.1, the validity of a renewal, and which incidents count: no event of their own.
  EXPECT_EQ(elsewhere, (std::set<std::string_view>{"REG-8.2", "REG-8.5", "REG-9.1b"}));
}

// A rule names the duties that follow from it: those of the tables under its clause.
TEST(HistoryRows, NameTheDutiesOfTheirClauses) {
  std::multimap<std::string, const DutyRow*> duties;
  const auto add = [&](const DutyRow* duty) {
    const auto [first, last] = duties.equal_range(in_the_tables(duty->clause));
    if (std::none_of(first, last, [&](const auto& known) { return known.second == duty; }))
      duties.emplace(in_the_tables(duty->clause), duty);
  };
  for (const HistoryDuty& row : duty_table) add(row.duty);
  for (const ExpiryDuty& row : expiry_duty_table) add(row.duty);
  std::set<const DutyRow*> named;
  for (const HistoryRule* rule : registration_rules().of_histories)
    for (const DutyRow* duty : rule->duties) {
      if (duty == nullptr) continue;
      named.insert(duty);
      EXPECT_FALSE(duty->what.ja.empty()) << rule->id;
    }
  std::set<std::string> without_a_rule;
  for (const auto& [clause, duty] : duties)
    if (!named.contains(duty)) without_a_rule.insert(clause);
  // Rules that a dossier decides, or whose text is not public, name no duties.
  EXPECT_EQ(without_a_rule, (std::set<std::string>{"3.5(5)", "5.4(1)", "6.2"}));
}

const Period first_period{date(2023, 4, 1), date(2024, 3, 31)};
const Period second_period{date(2024, 4, 1), date(2025, 3, 31)};

Event event(Date on, EventKind kind) {
  return {.on = on, .kind = kind, .grave = {}, .form = {}, .period = {}, .ground = {}, .note = {}};
}

Event decision(Date on, EventKind kind, const Period& period) {
  Event made = event(on, kind);
  made.period = period;
  return made;
}

Event suspension(Date on, const char* ground) {
  Event made = event(on, suspended);
  made.ground = std::string{ground};
  return made;
}

Event incident(Date on, std::optional<bool> grave) {
  Event made = event(on, incident_noticed);
  made.grave = grave;
  return made;
}

/// A service that has been on the list since 2024-11-18, nothing owed.
std::vector<Event> registered_and(std::vector<Event> further) {
  std::vector<Event> history = {decision(date(2024, 11, 15), decided_registered, first_period),
                                event(date(2024, 11, 18), listed), event(date(2024, 11, 18), result_notified)};
  history.insert(history.end(), further.begin(), further.end());
  return history;
}

RegistrationDuties found(const std::vector<Event>& history, Date as_of, const Policy& policy = {}) {
  RegisteredService service;
  service.scheme = Scheme::ismap;
  service.history = history;
  return duties_of(service, {.as_of = as_of, .reference_date = as_of, .policy = policy});
}

RegistrationState state(const std::vector<Event>& history, Date as_of, const Policy& policy = {}) {
  return found(history, as_of, policy).registration.state;
}

/// What is not done, without the renewal: clause, form and due day.
std::vector<std::string> owed(const std::vector<Event>& history, Date as_of, const Policy& policy = {}) {
  std::vector<std::string> texts;
  for (const Duty& duty : found(history, as_of, policy).duties) {
    if (duty.status == ObligationStatus::done || duty.row == &registration::file_renewal) continue;
    std::string text = in_the_tables(duty.row->clause);
    if (duty.row->form) text += " form " + std::to_string(duty.row->form->value);
    if (duty.due.kind == DueKind::promptly) text += " promptly";
    if (duty.due.on) text += " by " + to_string(*duty.due.on);
    texts.push_back(text);
  }
  return texts;
}

using Owed = std::vector<std::string>;

Policy supplying(Parameter parameter, std::int64_t days) {
  return {.choices = {},
          .supplements = {{.parameter = parameter, .value = days, .clause = "9.1", .source = "例", .in_force = {}}}};
}

// REG-7.1
TEST(HistoryRows, ListAndNotifyAfterTheDecisionToRegister) {
  const std::vector<Event> history = {decision(date(2024, 11, 15), decided_registered, first_period)};
  EXPECT_EQ(state(history, date(2024, 11, 14)), RegistrationState::not_registered);
  EXPECT_EQ(state(history, date(2024, 11, 15)), RegistrationState::registered);
  EXPECT_EQ(owed(history, date(2024, 11, 15)), (Owed{"7.1", "7.1 form 5"}));
  EXPECT_EQ(owed(registered_and({}), date(2024, 11, 17)), (Owed{"7.1", "7.1 form 5"}));
  EXPECT_EQ(owed(registered_and({}), date(2024, 11, 18)), Owed{});
}

// REG-7.2
TEST(HistoryRows, UpdateTheListAfterARenewal) {
  std::vector<Event> history = registered_and(
      {event(date(2025, 7, 20), renewal_applied), decision(date(2025, 12, 19), renewal_decided, second_period)});
  EXPECT_EQ(owed(history, date(2025, 12, 19)), Owed{"7.2"});
  history.push_back(event(date(2025, 12, 22), listed));
  EXPECT_EQ(owed(history, date(2025, 12, 22)), Owed{});
  EXPECT_EQ(state(history, date(2025, 12, 22)), RegistrationState::registered);
}

// REG-7.4
TEST(HistoryRows, NotifyARefusalAndEnd) {
  std::vector<Event> history = {event(date(2024, 7, 20), applied), event(date(2024, 8, 3), accepted),
                                event(date(2024, 12, 19), decided_refused)};
  EXPECT_EQ(state(history, date(2024, 12, 19)), RegistrationState::refused);
  EXPECT_EQ(owed(history, date(2024, 12, 19)), Owed{"7.4 form 6"});
  history.push_back(event(date(2024, 12, 20), result_notified));
  EXPECT_EQ(owed(history, date(2024, 12, 20)), Owed{});
}

// REG-8.1a, REG-8.1c, REG-14.1(1)
TEST(HistoryRows, EndARegistrationThatNobodyRenews) {
  const std::vector<Event> history = registered_and({});
  EXPECT_EQ(state(history, date(2025, 7, 31)), RegistrationState::registered);
  EXPECT_EQ(owed(history, date(2025, 7, 31)), Owed{});
  EXPECT_EQ(state(history, date(2025, 8, 1)), RegistrationState::expired);
  EXPECT_EQ(owed(history, date(2025, 8, 1)), Owed{"14.1(1) form 12 promptly"});

  Policy policy;
  policy.choices.expiry_without_renewal = ExpiryWithoutRenewal::deleted;
  EXPECT_EQ(state(history, date(2025, 7, 31), policy), RegistrationState::registered);
  EXPECT_EQ(state(history, date(2025, 8, 1), policy), RegistrationState::deleted);
  EXPECT_EQ(owed(history, date(2025, 8, 1), policy), Owed{"3.5(5) promptly"}) << "no withdrawal notice";
}

// REG-8.1a under the other reading of Q1
TEST(HistoryRows, CountTheValidityByThePolicy) {
  Policy policy;
  policy.choices.counting = Counting::same_day;
  EXPECT_EQ(state(registered_and({}), date(2025, 8, 1), policy), RegistrationState::registered);
  EXPECT_EQ(state(registered_and({}), date(2025, 8, 2), policy), RegistrationState::expired);
}

// REG-8.2
TEST(HistoryRows, KeepARegistrationWhileItsRenewalIsPending) {
  const std::vector<Event> in_time = registered_and({event(date(2025, 7, 31), renewal_applied)});
  EXPECT_EQ(state(in_time, date(2026, 7, 31)), RegistrationState::registered);
  const std::vector<Event> late = registered_and({event(date(2025, 8, 1), renewal_applied)});
  EXPECT_EQ(state(late, date(2025, 8, 1)), RegistrationState::expired);
  const std::vector<Event> refused =
      registered_and({event(date(2025, 7, 31), renewal_applied), event(date(2025, 12, 19), renewal_refused)});
  EXPECT_EQ(state(refused, date(2025, 12, 18)), RegistrationState::registered);
  EXPECT_EQ(state(refused, date(2025, 12, 20)), RegistrationState::expired);
}

// REG-8.5
TEST(HistoryRows, CountARenewedValidityFromTheNewPeriod) {
  const std::vector<Event> history = registered_and(
      {event(date(2025, 7, 20), renewal_applied), decision(date(2025, 12, 19), renewal_decided, second_period)});
  EXPECT_EQ(found(history, date(2025, 12, 18)).registration.valid_until, date(2025, 7, 31));
  EXPECT_EQ(found(history, date(2025, 12, 19)).registration.valid_until, date(2026, 7, 31));
}

// REG-9.1, REG-9.1c
TEST(HistoryRows, AskForReportsByTheDayTheIncidentWasNoticed) {
  const std::vector<Event> listed_early = {decision(date(2023, 6, 1), decided_registered, first_period),
                                           event(date(2023, 6, 1), listed), event(date(2023, 6, 1), result_notified)};
  std::vector<Event> before = listed_early;
  before.push_back(incident(date(2024, 1, 3), true));
  EXPECT_EQ(owed(before, date(2024, 1, 5)), Owed{"9.1 form 7 promptly"});
  before.push_back(event(date(2024, 1, 6), incident_first_report));
  EXPECT_EQ(owed(before, date(2024, 1, 6)), Owed{}) << "one report only";

  std::vector<Event> after = listed_early;
  after.push_back(incident(date(2024, 1, 4), true));
  EXPECT_EQ(owed(after, date(2024, 1, 5)), (Owed{"9.1 form 7 promptly", "9.1 form 7"}));
  after.push_back(event(date(2024, 1, 6), incident_first_report));
  EXPECT_EQ(owed(after, date(2024, 1, 6)), Owed{"9.1 form 7"}) << "the final report is still to come";
  after.push_back(event(date(2024, 2, 6), incident_final_report));
  EXPECT_EQ(owed(after, date(2024, 2, 6)), Owed{});
}

// REG-9.1
TEST(HistoryRows, AskForReportsInTheIntervalsOfTheirRows) {
  const std::vector<const RuleRow*> rows = find_rules("REG-9.1");
  ASSERT_EQ(rows.size(), 2U);
  for (const HistoryDuty& duty : duty_table) {
    if (duty.starts != incident_noticed) continue;
    const RuleRow& row = duty.until ? *rows[0] : *rows[1];
    EXPECT_EQ(duty.until, row.in_force.until);
    EXPECT_EQ(duty.from.value_or(*since_2020.from), row.in_force.from);
  }
}

// REG-9.1c
TEST(HistoryRows, ShowTheDaysOfTheReportsOnlyIfSupplied) {
  const std::vector<Event> history = registered_and({incident(date(2025, 3, 10), true)});
  EXPECT_EQ(owed(history, date(2025, 3, 10), supplying(Parameter::incident_first_report_due, 3)),
            (Owed{"9.1 form 7 by 2025-03-13", "9.1 form 7"}));
  EXPECT_EQ(owed(history, date(2025, 3, 10), supplying(Parameter::incident_final_report_due, 30)),
            (Owed{"9.1 form 7 promptly", "9.1 form 7 by 2025-04-09"}));
}

// REG-9.1b
TEST(HistoryRows, AskForReportsOfGraveIncidentsOnlyIfThePolicySaysSo) {
  Policy policy;
  policy.choices.reportable_incidents = ReportableIncidents::grave;
  const Owed both = {"9.1 form 7 promptly", "9.1 form 7"};
  const Date day = date(2025, 3, 10);
  EXPECT_EQ(owed(registered_and({incident(day, false)}), day), both);
  EXPECT_EQ(owed(registered_and({incident(day, false)}), day, policy), Owed{});
  EXPECT_EQ(owed(registered_and({incident(day, true)}), day, policy), both);
  EXPECT_EQ(owed(registered_and({incident(day, std::nullopt)}), day, policy), both) << "not known to be minor";
}

// REG-9.2
TEST(HistoryRows, SuspendForAnUnreportedIncidentFromTheDayOfTheSuspension) {
  std::vector<Event> history = registered_and({incident(date(2025, 3, 10), true)});
  EXPECT_EQ(state(history, date(2025, 6, 1)), RegistrationState::registered) << "silence alone suspends nothing";
  history.push_back(suspension(date(2025, 6, 2), "9.2"));
  EXPECT_EQ(state(history, date(2025, 6, 1)), RegistrationState::registered);
  EXPECT_EQ(state(history, date(2025, 6, 2)), RegistrationState::suspended);
  const Owed expected = {"9.1 form 7 promptly", "9.1 form 7", "9.2 form 7 promptly", "3.5(5) promptly"};
  EXPECT_EQ(owed(history, date(2025, 6, 2)), expected);
}

// REG-10.1, REG-10.2
TEST(HistoryRows, AskForNoticesOfChanges) {
  std::vector<Event> history = registered_and(
      {event(date(2025, 3, 10), control_change_occurred), event(date(2025, 3, 11), list_change_noticed)});
  EXPECT_EQ(owed(history, date(2025, 3, 10)), Owed{"10.1 form 8 promptly"});
  EXPECT_EQ(owed(history, date(2025, 3, 11)), (Owed{"10.1 form 8 promptly", "10.2 promptly"}));
  history.push_back(event(date(2025, 3, 12), control_change_notified));
  EXPECT_EQ(owed(history, date(2025, 3, 12)), Owed{"10.2 promptly"});
  history.push_back(event(date(2025, 3, 13), list_change_notified));
  EXPECT_EQ(owed(history, date(2025, 3, 13)), Owed{});
}

// REG-10.3
TEST(HistoryRows, SuspendForAnUnnotifiedChangeFromTheDayOfTheSuspension) {
  std::vector<Event> history = registered_and({suspension(date(2025, 6, 2), "10.3")});
  EXPECT_EQ(state(history, date(2025, 6, 1)), RegistrationState::registered);
  EXPECT_EQ(state(history, date(2025, 6, 2)), RegistrationState::suspended);
  EXPECT_EQ(owed(history, date(2025, 6, 2)), (Owed{"10.3 promptly", "3.5(5) promptly"}));
  history.push_back(event(date(2025, 6, 3), control_change_notified));
  history.push_back(event(date(2025, 6, 3), users_informed));
  EXPECT_EQ(owed(history, date(2025, 6, 3)), Owed{});
}

// REG-11.2
TEST(HistoryRows, AskForAWrittenAnswerToMonitoring) {
  std::vector<Event> history = registered_and({event(date(2025, 3, 10), monitoring_notified)});
  EXPECT_EQ(owed(history, date(2025, 3, 10)), Owed{"11.2"});
  EXPECT_EQ(owed(history, date(2025, 3, 10), supplying(Parameter::monitoring_answer_due, 14)),
            Owed{"11.2 by 2025-03-24"});
  history.push_back(event(date(2025, 3, 20), monitoring_answered));
  EXPECT_EQ(owed(history, date(2025, 3, 20)), Owed{});
  EXPECT_TRUE(found(history, date(2025, 3, 20)).registration.monitoring_open);
  history.push_back(event(date(2025, 4, 1), monitoring_hearing));
  history.push_back(event(date(2025, 4, 2), monitoring_closed));
  EXPECT_TRUE(found(history, date(2025, 4, 1)).registration.monitoring_open);
  EXPECT_FALSE(found(history, date(2025, 4, 2)).registration.monitoring_open);
}

// REG-12.1, REG-12.2
TEST(HistoryRows, KeepARegistrationDuringAReassessment) {
  std::vector<Event> history = registered_and({event(date(2025, 5, 1), reassessment_demanded)});
  EXPECT_EQ(state(history, date(2025, 5, 2)), RegistrationState::registered);
  EXPECT_EQ(owed(history, date(2025, 5, 2)), Owed{"basic regulation 5.2"});
  EXPECT_EQ(owed(history, date(2025, 5, 2), supplying(Parameter::reassessment_due, 60)),
            Owed{"basic regulation 5.2 by 2025-06-30"});
  history.push_back(event(date(2025, 6, 1), reassessment_done));
  EXPECT_EQ(owed(history, date(2025, 6, 1)), Owed{});
}

// REG-13.2
TEST(HistoryRows, DeleteWithTheDemandToApplyAnew) {
  std::vector<Event> history = registered_and({event(date(2025, 5, 1), reapplication_demanded)});
  EXPECT_EQ(state(history, date(2025, 4, 30)), RegistrationState::registered);
  EXPECT_EQ(state(history, date(2025, 5, 1)), RegistrationState::deleted);
  EXPECT_EQ(owed(history, date(2025, 5, 1)), Owed{"3.5(5) promptly"});
  history.push_back(event(date(2025, 5, 2), applied));
  EXPECT_EQ(state(history, date(2025, 5, 2)), RegistrationState::applied);
}

// REG-14.1
TEST(HistoryRows, WithdrawWithTheNotice) {
  const std::vector<Event> during = registered_and({event(date(2025, 5, 1), withdrawal_filed)});
  EXPECT_EQ(state(during, date(2025, 4, 30)), RegistrationState::registered);
  EXPECT_EQ(state(during, date(2025, 5, 1)), RegistrationState::withdrawn);
  const std::vector<Event> after = registered_and({event(date(2025, 8, 4), withdrawal_filed)});
  EXPECT_EQ(owed(after, date(2025, 8, 3)), Owed{"14.1(1) form 12 promptly"});
  EXPECT_EQ(state(after, date(2025, 8, 4)), RegistrationState::withdrawn);
  EXPECT_EQ(owed(after, date(2025, 8, 4)), Owed{});
}

// REG-14.3
TEST(HistoryRows, SuspendReinstateAndDeleteAsDecided) {
  const std::vector<Event> history = registered_and(
      {event(date(2025, 5, 1), suspended), event(date(2025, 5, 10), reinstated), event(date(2025, 6, 1), deleted)});
  EXPECT_EQ(state(history, date(2025, 5, 1)), RegistrationState::suspended);
  EXPECT_EQ(state(history, date(2025, 5, 9)), RegistrationState::suspended);
  EXPECT_EQ(state(history, date(2025, 5, 10)), RegistrationState::registered);
  EXPECT_EQ(state(history, date(2025, 5, 31)), RegistrationState::registered);
  EXPECT_EQ(state(history, date(2025, 6, 1)), RegistrationState::deleted);
}

// REG-15.1
TEST(HistoryRows, LeaveARegistrationAsItIsDuringAnObjection) {
  std::vector<Event> history =
      registered_and({event(date(2025, 5, 1), deleted), event(date(2025, 5, 2), users_informed),
                      event(date(2025, 5, 3), objection_filed)});
  EXPECT_EQ(state(history, date(2025, 5, 3)), RegistrationState::deleted);
  EXPECT_EQ(owed(history, date(2025, 5, 3)), Owed{"15"});
  history.push_back(event(date(2025, 6, 3), objection_decided));
  EXPECT_EQ(owed(history, date(2025, 6, 3)), Owed{});
}

}  // namespace
}  // namespace ismap::history_rows_test
