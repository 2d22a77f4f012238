#include <ismap/review/impact.hpp>

#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/review/base_coverage.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace ismap::impact_test {
namespace {

constexpr Date as_of = date(2026, 11, 20);

const std::string computing = "C26-0910-2";   // suspended on 2026-10-30
const std::string platform = "C26-0911-2";    // on computing
const std::string documents = "C26-0912-2";   // on platform
const std::string accounts = "C26-0913-2";    // on platform and computing
const std::string board = "L26-0901-1";       // ISMAP-LIU, on platform
const std::string board_link = "C26-0914-2";  // on board
const std::string storage = "C25-0915-2";     // valid until 2026-01-31
const std::string library = "C26-0916-2";     // on storage, and on one that is not in the register
const std::string unknown = "C26-0999-2";

Register registrations() {
  return load<Register>(test::example("impact-register").dump());
}

RegisteredService& service(Register& registrations, const std::string& number) {
  return *std::ranges::find(registrations.services, number, &RegisteredService::number);
}

Event event(Date on, EventKind kind) {
  Event made;
  made.on = on;
  made.kind = kind;
  return made;
}

ImpactReport impact(const std::string& number, Date day = as_of, const Policy* policy = nullptr) {
  return impact_of(registrations(), number, {.as_of = day, .policy = policy}).value();
}

std::map<std::string, std::optional<RegistrationState>> states(const ImpactReport& report) {
  std::map<std::string, std::optional<RegistrationState>> states;
  for (const Dependent& dependent : report.dependents) states[dependent.number] = dependent.state;
  return states;
}

std::vector<std::string> codes(const std::vector<Diagnostic>& diagnostics) {
  std::vector<std::string> codes;
  for (const Diagnostic& diagnostic : diagnostics) codes.push_back(diagnostic.code);
  return codes;
}

const Diagnostic* find(const std::vector<Diagnostic>& diagnostics, std::string_view code) {
  const auto found = std::ranges::find(diagnostics, code, &Diagnostic::code);
  return found == diagnostics.end() ? nullptr : &*found;
}

using enum RegistrationState;

TEST(Impact, ShowsNoStateThatTheRegisterDoesNotDecide) {
  Register made = registrations();
  RegisteredService other = service(made, platform);
  other.history.push_back(event(date(2026, 11, 1), EventKind::deleted));
  made.services.push_back(other);
  const ImpactReport of_its_base = impact_of(made, computing, {.as_of = as_of}).value();
  EXPECT_EQ(states(of_its_base).at(platform), std::nullopt);
  EXPECT_EQ(states(of_its_base).at(documents), registered);
  const ImpactReport report = impact_of(made, platform, {.as_of = as_of}).value();
  EXPECT_EQ(report.state, std::nullopt);
  EXPECT_EQ(report.valid_until, std::nullopt);
  EXPECT_NE(find(report.diagnostics, "DEP-5/base_not_decided"), nullptr);
}

TEST(Impact, NamesEachDependentWithItsOwnStateAndAShortestChain) {
  const ImpactReport report = impact(computing);
  EXPECT_EQ(report.number, computing);
  EXPECT_EQ(report.as_of, as_of);
  EXPECT_EQ(report.scheme, Scheme::ismap);
  EXPECT_EQ(report.state, suspended);
  EXPECT_EQ(report.valid_until, date(2027, 4, 30));
  const std::vector<Dependent> expected = {
      {platform, Scheme::ismap, registered, 1, {computing, platform}},
      {accounts, Scheme::ismap, registered, 1, {computing, accounts}},
      {documents, Scheme::ismap, registered, 2, {computing, platform, documents}},
      {board, Scheme::ismap_liu, registered, 2, {computing, platform, board}},
      {board_link, Scheme::ismap, registered, 3, {computing, platform, board, board_link}},
  };
  EXPECT_EQ(report.dependents, expected);
}

TEST(Impact, OfANameIsThatOfItsServiceAndSaysSo) {
  Register made = registrations();
  const ImpactReport by_number = impact(computing);
  const std::string name = service(made, computing).name;
  const ImpactReport by_name = impact_of(made, name, {.as_of = as_of}).value();
  EXPECT_EQ(by_name.number, computing);
  EXPECT_EQ(by_name.dependents, by_number.dependents);
  EXPECT_TRUE(std::ranges::any_of(by_name.diagnostics,
                                  [](const Diagnostic& one) { return one.code == "register/found_by_name"; }));
}

TEST(Impact, OfAServiceOfTheListSaysThatItRestsOnIt) {
  Register made = registrations();
  RegisteredService listed = service(made, computing);
  listed.number = "C26-0001-2";
  listed.name = "一覧のみのサービス";
  listed.history.clear();
  PrintedEntry printed;
  printed.as_of = as_of;
  printed.valid_until = as_of;
  listed.printed = printed;
  made.services.push_back(listed);
  const auto codes = [&](Date day) {
    std::vector<std::string> all;
    const ImpactReport report = impact_of(made, "C26-0001-2", {.as_of = day}).value();
    for (const Diagnostic& one : report.diagnostics) all.push_back(one.code);
    return all;
  };
  const std::vector<std::string> expected = {"register/printed", "impact/bases_not_printed",
                                             "register/base_not_in_register"};
  EXPECT_EQ(codes(as_of), expected);
  EXPECT_EQ(impact_of(made, "C26-0001-2", {.as_of = as_of})->state, registered);
  EXPECT_EQ(impact_of(made, "C26-0001-2", {.as_of = as_of})->valid_until, as_of);
  EXPECT_EQ(codes(days_after(as_of, 1)), expected);
  EXPECT_EQ(impact_of(made, "C26-0001-2", {.as_of = days_after(as_of, 1)})->state, std::nullopt);
}

TEST(Impact, OfANumberNotInTheRegisterIsNone) {
  EXPECT_EQ(impact_of(registrations(), "C00-0000-0", {.as_of = as_of}), std::nullopt);
  EXPECT_EQ(impact_of(registrations(), unknown, {.as_of = as_of}), std::nullopt);
  EXPECT_EQ(impact_of(Register{}, computing, {.as_of = as_of}), std::nullopt);
}

TEST(Impact, IsFlaggedFromTheDayOfTheSuspension) {
  const ImpactReport before = impact(computing, date(2026, 10, 29));
  EXPECT_EQ(before.state, registered);
  ASSERT_NE(find(before.diagnostics, "DEP-5/if_it_ends"), nullptr);
  EXPECT_EQ(find(before.diagnostics, "DEP-5/if_it_ends")->severity, Severity::advice);
  EXPECT_EQ(find(before.diagnostics, "DEP-5/base_not_valid"), nullptr);

  const ImpactReport since = impact(computing, date(2026, 10, 30));
  EXPECT_EQ(since.state, suspended);
  const Diagnostic* flag = find(since.diagnostics, "DEP-5/base_not_valid");
  ASSERT_NE(flag, nullptr);
  EXPECT_EQ(flag->severity, Severity::warning);
  EXPECT_EQ(flag->pointer.string(), "/services/0");
  EXPECT_TRUE(flag->remedy.has_value());
  EXPECT_NE(flag->message.ja.find("一時停止中"), std::string::npos);
  EXPECT_EQ(find(since.diagnostics, "DEP-5/if_it_ends"), nullptr);
}

TEST(Impact, IsFlaggedFromTheDayAfterTheLastDayOfValidity) {
  EXPECT_EQ(impact(storage, date(2026, 1, 31)).state, registered);
  EXPECT_EQ(find(impact(storage, date(2026, 1, 31)).diagnostics, "DEP-5/base_not_valid"), nullptr);
  const ImpactReport since = impact(storage, date(2026, 2, 1));
  EXPECT_EQ(since.state, expired);
  EXPECT_EQ(since.valid_until, date(2026, 1, 31));
  EXPECT_NE(find(since.diagnostics, "DEP-5/base_not_valid"), nullptr);
}

TEST(Impact, OfAServiceOnWhichNothingStandsIsNoFlag) {
  Register made = registrations();
  service(made, documents).history.push_back(event(date(2026, 11, 1), EventKind::deleted));
  const ImpactReport report = impact_of(made, documents, {.as_of = as_of}).value();
  EXPECT_EQ(report.state, deleted);
  EXPECT_TRUE(report.dependents.empty());
  EXPECT_EQ(codes(report.diagnostics), (std::vector<std::string>{"register/base_not_in_register"}));
}

// Rule book DEP-5, MON-9, Q16: no public text decides it, so nothing follows by itself.
TEST(Impact, NoStateOfADependentFollowsFromItsBase) {
  const auto untouched = states(impact(computing, date(2026, 10, 29)));
  EXPECT_EQ(untouched.size(), 5U);
  for (const EventKind end :
       {EventKind::suspended, EventKind::deleted, EventKind::withdrawal_filed, EventKind::reapplication_demanded}) {
    Register made = registrations();
    std::vector<Event>& history = service(made, computing).history;
    history.pop_back();
    history.push_back(event(date(2026, 10, 30), end));
    const ImpactReport report = impact_of(made, computing, {.as_of = date(2026, 10, 30)}).value();
    EXPECT_NE(report.state, registered) << static_cast<int>(end);
    EXPECT_EQ(states(report), untouched) << static_cast<int>(end);
    EXPECT_NE(find(report.diagnostics, "DEP-5/base_not_valid"), nullptr) << static_cast<int>(end);
  }
}

TEST(Impact, ShowsADependentsOwnStateWhenThatChanges) {
  Register made = registrations();
  service(made, accounts).history.push_back(event(date(2026, 11, 20), EventKind::deleted));
  EXPECT_EQ(states(impact_of(made, computing, {.as_of = date(2026, 11, 19)}).value()).at(accounts), registered);
  EXPECT_EQ(states(impact_of(made, computing, {.as_of = date(2026, 11, 20)}).value()).at(accounts), deleted);
}

TEST(Impact, CountsLastDaysByThePolicy) {
  Policy policy;
  policy.choices.counting = Counting::same_day;
  EXPECT_EQ(impact(storage, date(2026, 2, 1), &policy).state, registered);
  EXPECT_EQ(impact(storage, date(2026, 2, 2), &policy).state, expired);
  policy.choices.expiry_without_renewal = ExpiryWithoutRenewal::deleted;
  EXPECT_EQ(impact(storage, date(2026, 2, 2), &policy).state, deleted);
}

TEST(Impact, KeepsTheListsApart) {
  // Q15: not enough for a service of ISMAP, whatever the base's state.
  const ImpactReport report = impact(computing);
  const Diagnostic* flag = find(report.diagnostics, "DEP-1/on_liu_list");
  ASSERT_NE(flag, nullptr);
  EXPECT_EQ(flag->severity, Severity::error);
  EXPECT_EQ(flag->pointer.string(), "/services/5/built_on/0");
  EXPECT_EQ(std::ranges::count(codes(report.diagnostics), "DEP-1/on_liu_list"), 1);
  EXPECT_NE(find(impact(board).diagnostics, "DEP-1/on_liu_list"), nullptr);
  EXPECT_EQ(find(impact(board_link).diagnostics, "DEP-1/on_liu_list"), nullptr);
}

TEST(Impact, TreatsBasesOnTheLiuListByThePolicy) {
  Register made = registrations();
  service(made, board_link).scheme = Scheme::ismap_liu;
  Policy policy;
  const auto severity = [&](BaseOnLiuList choice) -> std::optional<Severity> {
    policy.choices.base_on_liu_list = choice;
    const auto report = impact_of(made, board, {.as_of = as_of, .policy = &policy});
    const Diagnostic* flag = find(report->diagnostics, "DEP-1/on_liu_list");
    return flag == nullptr ? std::nullopt : std::optional{flag->severity};
  };
  EXPECT_EQ(severity(BaseOnLiuList::by_scheme), Severity::warning);
  EXPECT_EQ(severity(BaseOnLiuList::not_enough), Severity::error);
  EXPECT_EQ(severity(BaseOnLiuList::enough), std::nullopt);
  service(made, board_link).scheme = Scheme::ismap;
  EXPECT_EQ(severity(BaseOnLiuList::by_scheme), Severity::error);
  EXPECT_EQ(severity(BaseOnLiuList::enough), std::nullopt);
}

TEST(Impact, ReportsCirclesBelowAndAboveAndNoOthers) {
  Register made = registrations();
  service(made, platform).built_on.push_back(documents);
  service(made, storage).built_on.push_back(library);
  const std::vector<ServiceCycle> near = {{{platform, documents}}};
  EXPECT_EQ(impact_of(made, computing, {.as_of = as_of})->cycles, near);   // its dependents
  EXPECT_EQ(impact_of(made, board_link, {.as_of = as_of})->cycles, near);  // its bases
  EXPECT_EQ(impact_of(made, documents, {.as_of = as_of})->cycles, near);
  EXPECT_EQ(impact_of(made, library, {.as_of = as_of})->cycles, (std::vector<ServiceCycle>{{{storage, library}}}));
}

TEST(Impact, TellsOfLinksThatMayBeMistypedAnywhereInTheRegister) {
  const ImpactReport report = impact(documents);
  const Diagnostic* fault = find(report.diagnostics, "register/base_not_in_register");
  ASSERT_NE(fault, nullptr);
  EXPECT_EQ(fault->severity, Severity::warning);
  EXPECT_EQ(fault->pointer.string(), "/services/7/built_on/1");
}

TEST(Impact, ShowsTheEndOfALongChain) {
  constexpr std::size_t length = 2000;
  Register made;
  for (std::size_t i = 0; i < length; ++i) {
    RegisteredService& one = made.services.emplace_back();
    one.number = std::to_string(i);
    if (i > 0) one.built_on.push_back(std::to_string(i - 1));
  }
  const ImpactReport report = impact_of(made, "0", {.as_of = as_of}).value();
  ASSERT_EQ(report.dependents.size(), length - 1);
  EXPECT_EQ(report.dependents[30].path.size(), 32U);
  EXPECT_EQ(report.dependents[30].path.front(), "0");
  EXPECT_EQ(report.dependents[31].path.front(), "1");
  EXPECT_EQ(report.dependents.back().path.size(), Dependent::longest_path);
  EXPECT_EQ(report.dependents.back().path.back(), "1999");
  EXPECT_EQ(report.dependents.back().distance, 1999);
}

TEST(AtRisk, ListsTheBasesWithoutAValidRegistrationAndWhatStandsOnThem) {
  const RegisterImpact impact = at_risk(registrations(), {.as_of = as_of});
  EXPECT_EQ(impact.as_of, as_of);
  const std::vector<BaseAtRisk> expected = {
      {computing, Scheme::ismap, suspended, date(2027, 4, 30), 2, 5},
      {storage, Scheme::ismap, expired, date(2026, 1, 31), 1, 1},
      {unknown, std::nullopt, std::nullopt, std::nullopt, 1, 1},
  };
  EXPECT_EQ(impact.bases, expected);
  EXPECT_EQ(impact.services, (std::vector<std::string>{platform, documents, accounts, board, board_link, library}));
  EXPECT_EQ(codes(impact.diagnostics),
            (std::vector<std::string>{"DEP-5/base_not_valid", "register/base_not_in_register"}));
}

TEST(AtRisk, LeavesOutBasesThatAreRegisteredOnTheDay) {
  Register made = registrations();
  service(made, library).built_on.pop_back();
  const auto numbers = [&](Date day) {
    std::vector<std::string> bases;
    for (const BaseAtRisk& base : at_risk(made, {.as_of = day}).bases) bases.push_back(base.number);
    return bases;
  };
  EXPECT_EQ(numbers(date(2026, 10, 29)), std::vector<std::string>{storage});
  EXPECT_EQ(numbers(date(2026, 10, 30)), (std::vector<std::string>{computing, storage}));
}

TEST(AtRisk, CountsABaseAtRiskThatStandsOnAnother) {
  Register made = registrations();
  service(made, platform).history.push_back(event(date(2026, 11, 2), EventKind::deleted));
  const RegisterImpact impact = at_risk(made, {.as_of = as_of});
  ASSERT_EQ(impact.bases.size(), 4U);
  EXPECT_EQ(impact.bases[1].number, platform);
  EXPECT_EQ(impact.bases[1].state, deleted);
  EXPECT_EQ(impact.bases[1].direct, 3);
  EXPECT_EQ(impact.bases[1].dependents, 4);
  EXPECT_EQ(impact.services.front(), platform);
}

TEST(AtRisk, OfAServiceThatOnlyStandsOnItselfIsNone) {
  Register made;
  made.services.resize(1);
  made.services.front().number = "A";
  made.services.front().built_on = {"A"};
  const RegisterImpact impact = at_risk(made, {.as_of = as_of});
  EXPECT_TRUE(impact.bases.empty());
  EXPECT_TRUE(impact.services.empty());
  EXPECT_EQ(codes(impact.diagnostics), (std::vector<std::string>{"register/built_on_itself"}));
  EXPECT_EQ(impact.cycles, (std::vector<ServiceCycle>{{{"A"}}}));
}

/// The example renewal, whose base is C24-0900-2.
const Statement& statement() {
  static const Statement loaded = load<Dossier>(test::example("ismap-renewal").dump()).statement;
  return loaded;
}

Register renewal_register() {
  return load<Register>(test::example("ismap-renewal-register").dump());
}

const std::string base_number = "C24-0900-2";

std::size_t inherited_controls() {
  return static_cast<std::size_t>(std::ranges::count_if(statement().controls, [](const ControlEntry& entry) {
    return entry.stance == Stance::inherited && entry.inherited_from == base_number;
  }));
}

TEST(BaseCoverage, ListsTheControlsTakenOverAndTheStateOfTheBase) {
  const std::vector<BaseCoverage> bases = base_coverage(statement(), renewal_register(), {.as_of = as_of});
  ASSERT_EQ(bases.size(), 1U);
  ASSERT_GT(inherited_controls(), 0U);
  EXPECT_EQ(bases.front().number, base_number);
  EXPECT_EQ(bases.front().controls.size(), inherited_controls());
  EXPECT_TRUE(bases.front().declared);
  EXPECT_EQ(bases.front().scheme, Scheme::ismap);
  EXPECT_EQ(bases.front().state, registered);
  EXPECT_EQ(bases.front().valid_until, date(2027, 7, 31));
  EXPECT_EQ(base_coverage(statement(), base_number, renewal_register(), {.as_of = as_of}), bases.front());
}

TEST(BaseCoverage, OfABaseOutsideTheRegisterHasNoState) {
  const std::vector<BaseCoverage> bases = base_coverage(statement(), Register{}, {.as_of = as_of});
  ASSERT_EQ(bases.size(), 1U);
  EXPECT_EQ(bases.front().state, std::nullopt);
  EXPECT_EQ(bases.front().scheme, std::nullopt);
  EXPECT_EQ(bases.front().controls.size(), inherited_controls());
}

TEST(BaseCoverage, KeepsBasesApartInTheOrderOfTheStatement) {
  Statement made;
  const auto add = [&](std::uint8_t number, Stance stance, std::optional<std::string> from) {
    ControlEntry& entry = made.controls.emplace_back();
    entry.id = {{5, 1, 1, number}};
    entry.stance = stance;
    entry.inherited_from = std::move(from);
  };
  add(1, Stance::inherited, "B");
  add(2, Stance::inherited, "A");
  add(3, Stance::implemented, "A");
  add(4, Stance::inherited, std::nullopt);
  add(5, Stance::inherited, "B");
  made.outside_services = {{.name = "a", .registration_number = "A", .extent = "", .is_base = true},
                           {.name = "b", .registration_number = "B", .extent = "", .is_base = false}};
  const std::vector<BaseCoverage> bases = base_coverage(made, Register{}, {.as_of = as_of});
  ASSERT_EQ(bases.size(), 2U);
  EXPECT_EQ(bases[0].number, "B");
  EXPECT_EQ(bases[0].controls, (std::vector<ControlId>{made.controls[0].id, made.controls[4].id}));
  EXPECT_FALSE(bases[0].declared);
  EXPECT_EQ(bases[1].number, "A");
  EXPECT_EQ(bases[1].controls, (std::vector<ControlId>{made.controls[1].id}));
  EXPECT_TRUE(bases[1].declared);
}

TEST(BaseCoverage, IsFlaggedInTheImpactOnlyIfTheBaseIsNotValid) {
  Register made = renewal_register();
  const ImpactReport sound = impact_of(made, base_number, statement(), {.as_of = as_of}).value();
  ASSERT_TRUE(sound.coverage.has_value());
  EXPECT_EQ(sound.coverage->controls.size(), inherited_controls());
  EXPECT_EQ(find(sound.diagnostics, "DEP-5/controls_taken_over"), nullptr);
  EXPECT_EQ(find(sound.diagnostics, "DEP-1/base_not_declared"), nullptr);

  service(made, base_number).history.push_back(event(as_of, EventKind::deleted));
  const ImpactReport report = impact_of(made, base_number, statement(), {.as_of = as_of}).value();
  const Diagnostic* flag = find(report.diagnostics, "DEP-5/controls_taken_over");
  ASSERT_NE(flag, nullptr);
  EXPECT_EQ(flag->severity, Severity::warning);
  EXPECT_NE(flag->message.en.find(std::to_string(inherited_controls())), std::string::npos);

  Statement undeclared = statement();
  undeclared.outside_services.clear();
  EXPECT_NE(find(impact_of(made, base_number, undeclared, {.as_of = as_of})->diagnostics, "DEP-1/base_not_declared"),
            nullptr);
}

TEST(BaseCoverage, OfAnotherServiceThanTheBaseIsEmpty) {
  const ImpactReport report = impact_of(renewal_register(), "C25-0901-2", statement(), {.as_of = as_of}).value();
  ASSERT_TRUE(report.coverage.has_value());
  EXPECT_TRUE(report.coverage->controls.empty());
  EXPECT_FALSE(report.coverage->declared);
}

}  // namespace
}  // namespace ismap::impact_test
