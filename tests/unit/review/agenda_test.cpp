#include <ismap/review/agenda.hpp>

#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/rules/rulebook.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace ismap {
namespace {

using enum Verdict;
using Names = std::vector<std::string>;

const Agenda& meeting_38() {
  static const Agenda loaded = load<Agenda>(test::example("meeting-38").dump());
  return loaded;
}

Verdict verdict_of(const AgendaPlan& plan, std::string_view rule) {
  const auto found = std::ranges::find(plan.results, rule, &RuleResult::rule);
  if (found != plan.results.end()) return found->verdict;
  ADD_FAILURE() << rule << " has no result";
  return not_applicable;
}

TEST(AgendaPlan, OfThe38thMeetingHasThePathsOfTheMinutes) {
  const AgendaPlan plan = plan_agenda(meeting_38(), {});
  std::map<std::pair<AgendaScheme, AgendaPath>, int> paths;
  std::map<ApplicationKind, int> kinds_in_full;
  ASSERT_EQ(plan.items.size(), meeting_38().applications.size());
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    const AgendaApplication& application = meeting_38().applications[i];
    EXPECT_EQ(plan.items[i].application, application.id);
    ++paths[{application.scheme, plan.items[i].path}];
    if (application.scheme == AgendaScheme::ismap && plan.items[i].path == AgendaPath::full_report)
      ++kinds_in_full[application.kind.value()];
  }
  EXPECT_EQ(paths, (std::map<std::pair<AgendaScheme, AgendaPath>, int>{
                       {{AgendaScheme::ismap, AgendaPath::full_report}, 9},
                       {{AgendaScheme::ismap, AgendaPath::simplified}, 8},
                       {{AgendaScheme::ismap_liu, AgendaPath::full_report}, 1},
                       {{AgendaScheme::assessor, AgendaPath::full_report}, 1},
                   }));
  EXPECT_EQ(kinds_in_full,
            (std::map<ApplicationKind, int>{{ApplicationKind::initial, 4}, {ApplicationKind::renewal, 5}}));
}

TEST(AgendaPlan, OfThe38thMeetingRecusesOneMemberFromTwoApplications) {
  const Names present = {"大木 榮二郎", "後藤 厚宏", "根本 直樹", "間形 文彦", "満塩 尚史", "和貝 享介"};
  const Names without = {"大木 榮二郎", "後藤 厚宏", "根本 直樹", "満塩 尚史", "和貝 享介"};
  Names services;
  const AgendaPlan plan = plan_agenda(meeting_38(), {});
  for (std::size_t i = 0; i < plan.items.size(); ++i) {
    const AgendaItem& item = plan.items[i];
    SCOPED_TRACE(item.application);
    EXPECT_EQ(item.taking_part, item.recused.empty() ? present : without);
    if (item.recused.empty()) continue;
    EXPECT_EQ(item.recused, Names{"間形 文彦"});
    const Names& names = meeting_38().applications[i].services;
    services.insert(services.end(), names.begin(), names.end());
  }
  EXPECT_EQ(services, (Names{"IIJ デジタルワークスペースサービス",
                             "IIJ マネージド WAF サービス, IIJ セキュア Web ゲートウェイサービス for Government"}));
}

TEST(AgendaPlan, OfThe38thMeetingDecidesNothingOnTheQuorum) {
  const AgendaPlan plan = plan_agenda(meeting_38(), {});
  EXPECT_EQ(plan.on, date(2025, 12, 19));
  EXPECT_EQ(plan.rulebook, rulebook_version);
  EXPECT_EQ(verdict_of(plan, "OPR-2.4"), met);
  EXPECT_EQ(verdict_of(plan, "OPR-2.4.1"), met);
  EXPECT_EQ(verdict_of(plan, "OPR-2.4.2"), met);
  EXPECT_EQ(verdict_of(plan, "OPR-x"), needs_judgement);
  EXPECT_EQ(plan.results.size(), 4U);
  EXPECT_EQ(plan.verdict, needs_judgement);
}

/// `clause form status` of each duty on an application.
Names duties_on(const AgendaPlan& plan, std::string_view application) {
  Names duties;
  for (const Obligation& duty : plan.obligations)
    if (duty.what.en.starts_with(std::string{application} + " "))
      duties.push_back(std::string{duty.clause.clause} +
                       (duty.form ? " form " + std::to_string(duty.form->value) : "") + " " +
                       std::string{name_of(duty.status)});
  return duties;
}

TEST(AgendaPlan, OwesPublicationAndNoticeAfterTheDecision) {
  const AgendaPlan plan = plan_agenda(meeting_38(), {});
  EXPECT_EQ(duties_on(plan, "ismap-01"), (Names{"7.1 done", "7.1 form 5 open"}));
  EXPECT_EQ(duties_on(plan, "ismap-05"), Names{"7.2 done"});
  EXPECT_EQ(duties_on(plan, "ismap-10"), (Names{"7.1, 7.2 done", "7.1 form 5 open"}));
  EXPECT_EQ(duties_on(plan, "liu-01"), Names{"- done"});
  EXPECT_EQ(duties_on(plan, "assessor-01"), Names{"- done"});
  for (const Obligation& duty : plan.obligations) {
    EXPECT_EQ(duty.since, date(2025, 12, 19));
    EXPECT_EQ(duty.who, Actor::operating_body);
    EXPECT_EQ(duty.due.kind, DueKind::unknown);
  }
}

TEST(AgendaPlan, OwesPublicationAsLongAsTheListIsNotPublished) {
  Agenda agenda = meeting_38();
  agenda.meeting.published_on.reset();
  EXPECT_EQ(duties_on(plan_agenda(agenda, {}), "ismap-05"), Names{"7.2 open"});
}

TEST(AgendaPlan, OfAnUnfitApplicationOwesTheNoticeOfForm6) {
  Agenda agenda = meeting_38();
  agenda.applications[0].fit = false;
  agenda.applications[4].fit = false;
  const AgendaPlan plan = plan_agenda(agenda, {});
  EXPECT_EQ(duties_on(plan, "ismap-01"), (Names{"7.1 open", "7.1 form 5 open", "7.4 form 6 open"}));
  EXPECT_EQ(duties_on(plan, "ismap-05"), (Names{"7.2 open", "7.4 form 6 open"}));
}

TEST(AgendaPlan, OfUnknownNamesIsNotMet) {
  Agenda agenda = meeting_38();
  agenda.interests[0].application = "ismap-99";
  const AgendaPlan plan = plan_agenda(agenda, {});
  EXPECT_EQ(plan.verdict, not_met);
  EXPECT_EQ(verdict_of(plan, "OPR-2.4.1"), not_met);
}

TEST(AgendaPlan, IsMetOnceTheQuorumIsKnownAndReached) {
  const auto with_quorum = [](std::int64_t members) {
    return Policy{.choices = {},
                  .supplements = {{.parameter = Parameter::committee_quorum,
                                   .value = members,
                                   .clause = "2.4",
                                   .source = "official text",
                                   .in_force = {}}}};
  };
  const Policy five = with_quorum(5);
  EXPECT_EQ(plan_agenda(meeting_38(), {.policy = &five}).verdict, met);
  const Policy six = with_quorum(6);
  EXPECT_EQ(plan_agenda(meeting_38(), {.policy = &six}).verdict, not_met);
}

TEST(AgendaPlan, BeforeTheRulesTookEffectAnswersNoRule) {
  Agenda agenda = meeting_38();
  agenda.meeting.on = date(2020, 6, 2);
  EXPECT_TRUE(plan_agenda(agenda, {}).results.empty());
  agenda.meeting.on = date(2020, 6, 3);
  EXPECT_EQ(plan_agenda(agenda, {}).results.size(), 4U);
}

TEST(AgendaPlan, OfAnEmptyAgendaHasNoItems) {
  Agenda agenda;
  agenda.meeting = {.number = 1, .on = date(2026, 1, 30), .published_on = {}};
  const AgendaPlan plan = plan_agenda(agenda, {});
  EXPECT_TRUE(plan.items.empty());
  EXPECT_TRUE(plan.obligations.empty());
  EXPECT_EQ(plan.verdict, not_met) << "there is no chair";
}

TEST(AgendaPlan, IsWrittenAsJson) {
  const auto json = nlohmann::json::parse(write(plan_agenda(meeting_38(), {})));
  EXPECT_EQ(json.at("format"), "ismap-agenda-plan/1");
  EXPECT_EQ(json.at("items").size(), 19U);
  EXPECT_EQ(json.at("items")[9].at("recused"), nlohmann::json({"間形 文彦"}));
}

}  // namespace
}  // namespace ismap
