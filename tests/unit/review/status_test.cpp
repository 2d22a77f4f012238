#include "tests/unit/examples/registration_history.hpp"

#include <ismap/review/status.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>

namespace ismap {
namespace {

using test::decision;
using test::event;

const Period period{date(2023, 4, 1), date(2024, 3, 31)};
const ReviewRequest on_a_day{.as_of = date(2025, 3, 1)};

RegisteredService registered(std::string number, Scheme scheme = Scheme::ismap) {
  RegisteredService service = test::service({decision(date(2024, 12, 20), EventKind::decided_registered, period),
                                             event(date(2024, 12, 23), EventKind::listed),
                                             event(date(2024, 12, 23), EventKind::result_notified)});
  service.number = std::move(number);
  service.scheme = scheme;
  return service;
}

RegisteredService deleted(std::string number) {
  RegisteredService service = registered(std::move(number));
  service.history.push_back(event(date(2025, 2, 1), EventKind::deleted));
  return service;
}

bool says(const std::vector<Diagnostic>& diagnostics, std::string_view code) {
  return std::ranges::count(diagnostics, code, &Diagnostic::code) > 0;
}

TEST(Status, OfANumberWithContradictingEntriesIsNotCertain) {
  const Register registrations{{registered("C24-0001-2"), registered("C24-0002-2"), deleted("C24-0001-2")}, {}};
  const auto one = status_of(registrations, "C24-0001-2", on_a_day);
  ASSERT_TRUE(one);
  EXPECT_TRUE(one->undecided);
  ASSERT_TRUE(says(one->diagnostics, "register/contradicted"));
  EXPECT_EQ(one->diagnostics[0].severity, Severity::error);
}

TEST(Status, OfEachContradictingEntrySaysSoInTheList) {
  const Register registrations{
      {registered("C24-0001-2"), registered("C24-0002-2"), registered("C24-0001-2"), deleted("ｃ２４－０００１－２")},
      {}};
  const RegisterStatus all = status_of(registrations, on_a_day);
  for (const std::size_t i : {0U, 2U, 3U}) EXPECT_TRUE(says(all.services[i].diagnostics, "register/contradicted")) << i;
  EXPECT_FALSE(says(all.services[1].diagnostics, "register/contradicted"));
  EXPECT_EQ(all.services[3].diagnostics[0].pointer.string(), "/services/3");
}

TEST(Status, OfCopiesThatSayTheSameIsCertain) {
  RegisteredService upwards = registered("c24-0001-2");
  std::ranges::reverse(upwards.history);
  const Register registrations{{registered("C24-0001-2"), upwards}, {}};
  EXPECT_FALSE(status_of(registrations, "C24-0001-2", on_a_day)->undecided);
}

TEST(Status, FindsANumberHoweverItIsSpelled) {
  const Register registrations{{registered("C24-0001-2")}, {}};
  const auto found = status_of(registrations, "ｃ２４－０００１－２", on_a_day);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->number, "C24-0001-2");
  EXPECT_TRUE(says(found->diagnostics, "register/spelled_otherwise"));
  EXPECT_FALSE(says(status_of(registrations, "C24-0001-2", on_a_day)->diagnostics, "register/spelled_otherwise"));
  EXPECT_FALSE(status_of(registrations, "C24-0001-3", on_a_day));
}

TEST(Status, FindsTheOnlyServiceOfAName) {
  Register registrations{{registered("C24-0001-2"), registered("C24-0002-2")}, {}};
  for (RegisteredService& service : registrations.services) service.name = "例示クラウド";
  EXPECT_FALSE(status_of(registrations, "例示クラウド", on_a_day)) << "two services of the name";
  registrations.services[0].name = "例示 基盤";
  const auto found = status_of(registrations, "例示　基盤", on_a_day);
  ASSERT_TRUE(found);
  EXPECT_EQ(found->number, "C24-0001-2");
  EXPECT_TRUE(says(found->diagnostics, "register/found_by_name"));
}

TEST(Due, SaysWhichRegistrationsAreNotCertain) {
  RegisteredService odd = registered("C24-0003-2");
  odd.history.push_back(event(date(2025, 2, 1), EventKind::reinstated));
  const Register registrations{{registered("C24-0001-2"), odd, deleted("C24-0001-2")}, {}};
  const DueList due = due_within(registrations, std::nullopt, on_a_day);
  EXPECT_EQ(std::ranges::count(due.diagnostics, "register/contradicted", &Diagnostic::code), 2);
  EXPECT_EQ(std::ranges::count(due.diagnostics, "history/no_such_transition", &Diagnostic::code), 1);
  EXPECT_TRUE(due_within({{registered("C24-0001-2")}, {}}, std::nullopt, on_a_day).diagnostics.empty());
}

TEST(Due, IsOfOneActorOrOneProvider) {
  RegisteredService other = deleted("C24-0003-2");
  other.provider = "別の株式会社";
  other.history.push_back(event(date(2025, 2, 20), EventKind::objection_filed));
  const Register registrations{{registered("C24-0001-2"), other}, {}};
  const auto numbers = [&](const DueFilter& filter) {
    std::vector<std::string> found;
    for (const DueItem& item : due_within(registrations, filter, on_a_day).items) found.push_back(item.number);
    return found;
  };
  using Numbers = std::vector<std::string>;
  EXPECT_EQ(numbers({.days = {}, .who = Actor::committee, .provider = {}}), Numbers{"C24-0003-2"});
  EXPECT_EQ(numbers({.days = {}, .who = {}, .provider = "例示 株式会社"}), Numbers{"C24-0001-2"});
  EXPECT_EQ(numbers({.days = {}, .who = Actor::buyer, .provider = {}}), Numbers{});
  EXPECT_EQ(numbers({.days = {}, .who = {}, .provider = {}}).size(), 3U);
}

TEST(Due, OfIsmapLiuCitesItsOwnRulesAndSaysThatTheirNumbersAreInferred) {
  RegisteredService liu = registered("L24-0001-2", Scheme::ismap_liu);
  liu.history.push_back(event(date(2025, 2, 1), EventKind::list_change_noticed));
  const DueList due = due_within({{liu}, {}}, std::nullopt, on_a_day);
  ASSERT_EQ(due.items.size(), 1U);
  EXPECT_EQ(due.items[0].obligation.clause.regulation, Regulation::liu_registration);
  EXPECT_EQ(due.items[0].obligation.clause.clause, "10.2");
  EXPECT_TRUE(says(due.diagnostics, "LIU-2.8/inferred"));
}

TEST(Status, ShowsTheSuppliedValuesThatItsDaysRestOn) {
  const Supplement first_report{.parameter = Parameter::incident_first_report_due,
                                .value = std::int64_t{3},
                                .clause = "9.1",
                                .source = "登録規則",
                                .in_force = {}};
  const Supplement objection{.parameter = Parameter::objection_due,
                             .value = std::int64_t{30},
                             .clause = "15.1",
                             .source = "登録規則",
                             .in_force = {}};
  const Policy policy{.choices = {}, .supplements = {objection, first_report}};
  const ReviewRequest request{.as_of = date(2025, 3, 1), .policy = &policy};
  RegisteredService service = registered("C24-0001-2");
  EXPECT_TRUE(status_of(service, 0, request).supplements.empty());

  service.history.push_back(event(date(2025, 2, 20), EventKind::incident_noticed));
  EXPECT_EQ(status_of(service, 0, request).supplements, std::vector<Supplement>{first_report});
  EXPECT_EQ(due_within(Register{{service}, {}}, DueFilter{}, request).supplements,
            std::vector<Supplement>{first_report});

  service.history.push_back(event(date(2025, 2, 25), EventKind::suspended));
  EXPECT_EQ(status_of(service, 0, request).supplements, (std::vector<Supplement>{first_report, objection}));
}

TEST(Due, ListsTheMostUrgentOfVeryManyDutiesAndCountsTheOthers) {
  RegisteredService service = registered("C24-0001-2");
  for (std::size_t i = 0; i < DueList::most; ++i)
    service.history.push_back(event(date(2025, 1, 6), EventKind::control_change_occurred));
  RegisteredService urgent = registered("C24-0002-2");
  urgent.history.push_back(event(date(2025, 1, 5), EventKind::control_change_occurred));
  const auto of = [](const RegisteredService& one) {
    return due_within(Register{{one}, {}}, std::nullopt, {.as_of = date(2025, 1, 10)}).items.size();
  };
  const DueList list = due_within(Register{{service, urgent}, {}}, std::nullopt, {.as_of = date(2025, 1, 10)});
  ASSERT_EQ(list.items.size(), DueList::most);
  EXPECT_EQ(list.items.front().number, "C24-0002-2");
  ASSERT_TRUE(says(list.diagnostics, "due/more"));
  EXPECT_EQ(of(urgent), 2U);
}

}  // namespace
}  // namespace ismap
