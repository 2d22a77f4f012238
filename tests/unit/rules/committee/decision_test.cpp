#include <ismap/rules/committee/s2_decisions.hpp>

#include <ismap/model/agenda_description.hpp>
#include <ismap/model/description.hpp>

#include <gtest/gtest.h>

namespace ismap::committee {
namespace {

using enum Verdict;
using Names = std::vector<std::string>;

Agenda small_agenda() {
  return {.meeting = {.number = 40, .on = date(2026, 2, 20), .published_on = {}},
          .members = {{.name = "甲", .role = MemberRole::chair, .absent = false},
                      {.name = "乙", .role = MemberRole::member, .absent = false},
                      {.name = "丙", .role = MemberRole::member, .absent = false},
                      {.name = "丁", .role = MemberRole::member, .absent = true}},
          .applications = {{.id = "a",
                            .scheme = AgendaScheme::ismap,
                            .kind = ApplicationKind::initial,
                            .applicant = "例",
                            .services = {},
                            .concerns = true,
                            .fit = true},
                           {.id = "b",
                            .scheme = AgendaScheme::ismap,
                            .kind = ApplicationKind::renewal,
                            .applicant = "例",
                            .services = {},
                            .concerns = false,
                            .fit = true}},
          .interests = {}};
}

RuleResult answer_of(Answer (*check)(const Agenda&, const Surroundings&), const Agenda& agenda,
                     const Policy& policy = {}) {
  const Surroundings surroundings{
      .as_of = agenda.meeting.on, .reference_date = agenda.meeting.on, .policy = policy, .registrations = nullptr};
  return check(agenda, surroundings).take("X", {});
}

Names places_in(const RuleResult& result) {
  Names places;
  for (const Diagnostic& diagnostic : result.diagnostics)
    places.push_back(diagnostic.code.substr(2) + "@" + diagnostic.pointer.string());
  return places;
}

Policy quorum_of(std::int64_t members) {
  return {.choices = {},
          .supplements = {{.parameter = Parameter::committee_quorum,
                           .value = members,
                           .clause = "2.4",
                           .source = "official text",
                           .in_force = {}}}};
}

TEST(Path, IsSimplifiedOnlyForAnIsmapApplicationThatIsFitAndRaisesNoConcern) {
  for (const AgendaScheme scheme : {AgendaScheme::ismap, AgendaScheme::ismap_liu, AgendaScheme::assessor})
    for (const bool concerns : {false, true})
      for (const bool fit : {false, true}) {
        SCOPED_TRACE(std::string{name_of(scheme)} + (concerns ? " concerns" : "") + (fit ? " fit" : ""));
        const AgendaApplication application = {.id = "a",
                                               .scheme = scheme,
                                               .kind = {},
                                               .applicant = "例",
                                               .services = {},
                                               .concerns = concerns,
                                               .fit = fit};
        const bool simplified = scheme == AgendaScheme::ismap && !concerns && fit;
        EXPECT_EQ(path_of(application), simplified ? AgendaPath::simplified : AgendaPath::full_report);
      }
}

TEST(Item, LeavesOutAbsentMembersAndRecusesThoseWithAnInterest) {
  Agenda agenda = small_agenda();
  agenda.interests = {{.member = "乙", .application = "b"}, {.member = "丁", .application = "b"}};
  EXPECT_EQ(items_of(agenda)[0].taking_part, (Names{"甲", "乙", "丙"}));
  EXPECT_EQ(items_of(agenda)[0].recused, Names{});
  EXPECT_EQ(items_of(agenda)[1].taking_part, (Names{"甲", "丙"}));
  EXPECT_EQ(items_of(agenda)[1].recused, Names{"乙"});
}

TEST(Recusal, HasNothingToCheckWithoutAnInterest) {
  EXPECT_EQ(answer_of(interests.check, small_agenda()).verdict, not_applicable);
}

TEST(Recusal, IsTracedToTheInterest) {
  Agenda agenda = small_agenda();
  agenda.interests = {{.member = "乙", .application = "b"}};
  const RuleResult result = answer_of(interests.check, agenda);
  EXPECT_EQ(result.verdict, met);
  EXPECT_EQ(result.facts, (std::vector<Fact>{{Pointer{} / "interests" / 0 / "member", std::string{"乙"}},
                                             {Pointer{} / "interests" / 0 / "application", std::string{"b"}}}));
}

TEST(Recusal, OfAnAbsentMemberChangesNothingAndIsTold) {
  Agenda agenda = small_agenda();
  agenda.interests = {{.member = "丁", .application = "a"}};
  const RuleResult result = answer_of(interests.check, agenda);
  EXPECT_EQ(result.verdict, met);
  EXPECT_EQ(places_in(result), (Names{"absent_member@/interests/0"}));
}

TEST(Recusal, OfUnknownMembersAndApplicationsIsABreach) {
  Agenda agenda = small_agenda();
  agenda.interests = {
      {.member = "戊", .application = "a"}, {.member = "乙", .application = "z"}, {.member = "戊", .application = "z"}};
  const RuleResult result = answer_of(interests.check, agenda);
  EXPECT_EQ(result.verdict, not_met);
  EXPECT_EQ(places_in(result),
            (Names{"unknown_member@/interests/0/member", "unknown_application@/interests/1/application",
                   "unknown_member@/interests/2/member", "unknown_application@/interests/2/application"}));
}

TEST(ConsistentAgenda, HasOneChair) {
  Agenda agenda = small_agenda();
  EXPECT_EQ(answer_of(decisions.check, agenda).verdict, met);
  agenda.members[0].role = MemberRole::member;
  EXPECT_EQ(places_in(answer_of(decisions.check, agenda)), (Names{"no_chair@/members"}));
  agenda.members[0].role = agenda.members[2].role = MemberRole::chair;
  EXPECT_EQ(places_in(answer_of(decisions.check, agenda)), (Names{"second_chair@/members/2"}));
  EXPECT_EQ(answer_of(decisions.check, agenda).verdict, not_met);
}

TEST(ConsistentAgenda, LeavesAnAbsentChairToAPerson) {
  Agenda agenda = small_agenda();
  agenda.members[0].absent = true;
  const RuleResult result = answer_of(decisions.check, agenda);
  EXPECT_EQ(result.verdict, needs_judgement);
  EXPECT_EQ(places_in(result), (Names{"chair_absent@/members/0"}));
}

TEST(ConsistentAgenda, NamesNothingTwice) {
  Agenda agenda = small_agenda();
  agenda.members[3].name = "甲";
  agenda.applications[1].id = "a";
  EXPECT_EQ(places_in(answer_of(decisions.check, agenda)),
            (Names{"duplicate_member@/members/3", "duplicate_application@/applications/1"}));
}

TEST(ConsistentAgenda, IsPublishedOnTheDayOfTheMeetingOrLater) {
  Agenda agenda = small_agenda();
  agenda.meeting.published_on = date(2026, 2, 19);
  EXPECT_EQ(places_in(answer_of(decisions.check, agenda)), (Names{"published_before@/meeting/published_on"}));
  agenda.meeting.published_on = date(2026, 2, 20);
  EXPECT_EQ(answer_of(decisions.check, agenda).verdict, met);
}

TEST(SimplifiedProcedure, CountsThePaths) {
  const RuleResult result = answer_of(simplified.check, small_agenda());
  EXPECT_EQ(result.verdict, met);
  EXPECT_EQ(result.derived, (std::vector<Derived>{{"simplified", std::int64_t{1}}, {"full_report", std::int64_t{1}}}));
}

TEST(SimplifiedProcedure, IsNotForWhatIsHeldUnfit) {
  Agenda agenda = small_agenda();
  agenda.applications[1].fit = false;
  const RuleResult result = answer_of(simplified.check, agenda);
  EXPECT_EQ(result.verdict, needs_judgement);
  EXPECT_EQ(places_in(result), (Names{"unfit_without_concern@/applications/1/concerns"}));
}

TEST(SimplifiedProcedure, OfAnotherListIsReportedInFull) {
  for (const AgendaScheme scheme : {AgendaScheme::ismap_liu, AgendaScheme::assessor}) {
    Agenda agenda = small_agenda();
    agenda.applications[1].scheme = scheme;
    const RuleResult result = answer_of(simplified.check, agenda);
    EXPECT_EQ(result.verdict, met);
    EXPECT_EQ(places_in(result), (Names{"other_list@/applications/1/concerns"}));
  }
}

TEST(Quorum, IsForAPersonWithoutTheNumber) {
  const RuleResult result = answer_of(quorum_and_majority.check, small_agenda());
  EXPECT_EQ(result.verdict, needs_judgement);
  EXPECT_EQ(places_in(result), (Names{"quorum_unknown@/members"}));
  EXPECT_EQ(result.derived, (std::vector<Derived>{{"present", std::int64_t{3}}}));
}

TEST(Quorum, CountsTheMembersTakingPartInEachApplication) {
  Agenda agenda = small_agenda();
  agenda.interests = {{.member = "乙", .application = "b"}};
  const RuleResult two = answer_of(quorum_and_majority.check, agenda, quorum_of(2));
  EXPECT_EQ(two.verdict, met);
  EXPECT_EQ(two.supplements, (std::vector{Parameter::committee_quorum}));
  EXPECT_EQ(places_in(two), (Names{"majority_unknown@/applications"}));
  const RuleResult three = answer_of(quorum_and_majority.check, agenda, quorum_of(3));
  EXPECT_EQ(three.verdict, not_met);
  EXPECT_EQ(places_in(three), (Names{"below_quorum@/applications/1", "majority_unknown@/applications"}));
  EXPECT_EQ(places_in(answer_of(quorum_and_majority.check, agenda, quorum_of(4))),
            (Names{"below_quorum@/applications/0", "below_quorum@/applications/1", "majority_unknown@/applications"}));
}

TEST(Quorum, IsForAPersonIfNobodyTakesPart) {
  Agenda agenda = small_agenda();
  agenda.interests = {
      {.member = "甲", .application = "b"}, {.member = "乙", .application = "b"}, {.member = "丙", .application = "b"}};
  EXPECT_EQ(places_in(answer_of(quorum_and_majority.check, agenda)),
            (Names{"quorum_unknown@/members", "nobody_left@/applications/1"}));
}

}  // namespace
}  // namespace ismap::committee
