// Expected from the rule book: INC-4, INC-10 and EX-8, EX-11; Q12; REG-6.5, 9.1, 10.1.
#include <ismap/review/incidents.hpp>

#include "tests/support/event.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace ismap::incidents_test {
namespace {

using enum EventKind;
using test::event;

constexpr Date as_of = date(2026, 10, 20);  // valid until 2026-10-31
const Period first_period{date(2024, 7, 1), date(2025, 6, 30)};

RegisteredService service(std::vector<Event> events) {
  RegisteredService made;
  made.number = "C25-0001-2";
  made.name = "例示サービス";
  made.provider = "株式会社例示";
  made.history = {event(date(2025, 8, 1), applied), event(date(2025, 9, 1), accepted),
                  event(date(2025, 12, 19), decided_registered, first_period), event(date(2025, 12, 22), listed)};
  made.history.insert(made.history.end(), events.begin(), events.end());
  return made;
}

Register register_of(std::vector<Event> events) {
  Register made;
  made.services = {service(std::move(events))};
  return made;
}

std::vector<Incident> incidents(std::vector<Event> events, const Policy* policy = nullptr, Date day = as_of) {
  return incidents_in(register_of(std::move(events)), {}, {.as_of = day, .policy = policy}).incidents;
}

Incident only(std::vector<Event> events) {
  std::vector<Incident> found = incidents(std::move(events));
  EXPECT_EQ(found.size(), 1U);
  return found.empty() ? Incident{} : found.front();
}

std::vector<std::string> owed(const Incident& incident) {
  std::vector<std::string> clauses;
  for (const Obligation& duty : incident.obligations) clauses.push_back(duty.what.en);
  return clauses;
}

TEST(Incidents, NoticedFromTheFourthOfJanuary2024AreReportedInTwoSteps) {
  RegisteredService old = service({});
  for (Event& one : old.history) one.on = days_after(one.on, -1461);
  Register made;
  made.services = {old};
  made.services[0].history.push_back(event(date(2024, 1, 3), incident_noticed));
  made.services[0].history.push_back(event(date(2024, 1, 4), incident_noticed));
  const std::vector<Incident> found = incidents_in(made, {}, {.as_of = date(2024, 1, 10)}).incidents;
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(owed(found[0]), std::vector<std::string>{"Report the incident without delay"});
  EXPECT_EQ(owed(found[1]), (std::vector<std::string>{"File the flash report of the incident without delay",
                                                      "File the final report of the incident"}));
}

TEST(Incidents, ShowTheReportsMadeAndWhatIsStillOwed) {
  const Incident incident =
      only({event(date(2026, 3, 1), incident_noticed), event(date(2026, 3, 2), incident_first_report)});
  EXPECT_EQ(incident.reports, (std::vector<ReportMade>{{ReportStep::flash_report, date(2026, 3, 2)}}));
  EXPECT_EQ(owed(incident), std::vector<std::string>{"File the final report of the incident"});
  EXPECT_FALSE(incident.before_registration);
}

TEST(Incidents, OfOneDayHaveEachItsOwnReports) {
  const std::vector<Incident> found =
      incidents({event(date(2026, 3, 1), incident_noticed), event(date(2026, 3, 1), incident_noticed),
                 event(date(2026, 3, 2), incident_first_report), event(date(2026, 4, 2), incident_final_report)});
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].reports.size(), 2U);
  EXPECT_TRUE(found[0].obligations.empty());
  EXPECT_TRUE(found[1].reports.empty());
  EXPECT_EQ(found[1].obligations.size(), 2U);
}

TEST(Incidents, DuringTheFirstReviewCountAtTheNextRenewal) {
  const Incident incident = only({event(date(2025, 10, 10), incident_noticed)});
  EXPECT_TRUE(incident.before_registration);
  EXPECT_TRUE(incident.reports.empty());
  EXPECT_TRUE(incident.obligations.empty());
  EXPECT_EQ(incident.review, ReviewConcerned::next_renewal);
  EXPECT_EQ(incident.assessment_period, std::nullopt);
}

TEST(Incidents, InAnAssessmentPeriodAreAMatterOfItsReview) {
  EXPECT_EQ(only({event(first_period.last, incident_noticed)}).review, ReviewConcerned::registration);
  EXPECT_EQ(only({event(days_after(first_period.last, 1), incident_noticed)}).review, ReviewConcerned::next_renewal);
  const Period second{date(2025, 7, 1), date(2026, 6, 30)};
  const std::vector<Event> renewed{event(date(2026, 1, 5), incident_noticed), event(date(2026, 7, 1), incident_noticed),
                                   event(date(2026, 8, 1), renewal_applied),
                                   event(date(2026, 10, 2), renewal_decided, second)};
  const std::vector<Incident> found = incidents(renewed);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].review, ReviewConcerned::renewal);
  EXPECT_EQ(found[0].assessment_period, second);
  EXPECT_EQ(found[1].review, ReviewConcerned::next_renewal);
}

TEST(Incidents, OfARegistrationThatEndedAreDecidedByNoPeriod) {
  EXPECT_EQ(only({event(date(2026, 3, 1), incident_noticed), event(date(2026, 5, 1), deleted)}).review,
            ReviewConcerned::not_decided);
}

TEST(Incidents, ThatAreMinorAskForNoReportIfThePolicySaysSo) {
  Event minor = event(date(2026, 3, 1), incident_noticed);
  minor.grave = false;
  Policy grave_only;
  grave_only.choices.reportable_incidents = ReportableIncidents::grave;
  EXPECT_EQ(incidents({minor}).at(0).obligations.size(), 2U);
  EXPECT_TRUE(incidents({minor}, &grave_only).at(0).obligations.empty());
  const std::vector<Incident> both = incidents({minor, event(date(2026, 3, 1), incident_noticed)}, &grave_only);
  EXPECT_TRUE(both.at(0).obligations.empty());
  EXPECT_EQ(both.at(1).obligations.size(), 2U);
}

TEST(Incidents, AndGraveChangesAreListedByTheDay) {
  const std::vector<Incident> found =
      incidents({event(date(2026, 4, 1), incident_noticed), event(date(2026, 3, 1), control_change_occurred),
                 event(date(2026, 3, 9), control_change_notified), event(date(2026, 3, 5), list_change_noticed)});
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].matter, ReportedMatter::control_change);
  EXPECT_EQ(found[0].reports, (std::vector<ReportMade>{{ReportStep::notice, date(2026, 3, 9)}}));
  EXPECT_EQ(found[1].matter, ReportedMatter::incident);
}

TEST(Incidents, AreThoseUpToTheDayOfTheQuestion) {
  const std::vector<Event> events{event(date(2026, 3, 2), incident_noticed),
                                  event(date(2026, 3, 3), incident_first_report)};
  EXPECT_TRUE(incidents(events, nullptr, date(2026, 3, 1)).empty());
  EXPECT_TRUE(incidents(events, nullptr, date(2026, 3, 2)).at(0).reports.empty());
  EXPECT_EQ(incidents(events, nullptr, date(2026, 3, 3)).at(0).reports.size(), 1U);
}

TEST(Incidents, AreFilteredByDayAndProvider) {
  Register both = register_of({event(date(2026, 3, 1), incident_noticed), event(date(2026, 3, 2), incident_noticed)});
  both.services.push_back(both.services.front());
  both.services[1].number = "C25-0002-2";
  both.services[1].provider = "株式会社ほか";
  const ReviewRequest request{.as_of = as_of};
  EXPECT_EQ(incidents_in(both, {}, request).incidents.size(), 4U);
  EXPECT_EQ(incidents_in(both, {.since = date(2026, 3, 2), .provider = {}}, request).incidents.size(), 2U);
  const IncidentList one = incidents_in(both, {.since = {}, .provider = "株式会社 例示"}, request);
  EXPECT_EQ(one.incidents.size(), 2U);
  EXPECT_TRUE(std::ranges::all_of(one.incidents, [](const Incident& each) { return each.number == "C25-0001-2"; }));
}

TEST(Incidents, BeforeTheFirstDayAskedForKeepTheirReports) {
  Register made = register_of({event(date(2026, 3, 1), incident_noticed), event(date(2026, 3, 1), incident_noticed),
                               event(date(2026, 3, 2), incident_first_report)});
  const IncidentList all = incidents_in(made, {.since = date(2026, 3, 1), .provider = {}}, {.as_of = as_of});
  ASSERT_EQ(all.incidents.size(), 2U);
  EXPECT_EQ(all.incidents[0].reports.size(), 1U);
  EXPECT_TRUE(all.incidents[1].reports.empty());
}

}  // namespace
}  // namespace ismap::incidents_test
