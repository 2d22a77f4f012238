#include "src/exchange/oscal/losses.hpp"
#include "tests/support/document.hpp"
#include "tests/unit/exchange/oscal/random_value.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/exchange/oscal/read_oscal.hpp>
#include <ismap/exchange/oscal/write_oscal.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/review/review.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::oscal_round_trip_test {
namespace {

using nlohmann::json;

constexpr const char* dossiers[] = {"diff-previous", "ismap-breaches",      "ismap-initial", "ismap-renewal",
                                    "liu-initial",   "liu-special-measure", "plan-renewal"};
constexpr const char* statements[] = {"migrate-statement", "statement"};

/// All OSCAL documents that a subject can be written as.
std::vector<std::string> written(const Subject& subject, const OscalOptions& options = {}) {
  std::vector<std::string> documents{write_oscal(OscalDocument::system_security_plan, subject, options).json};
  const auto* dossier = std::get_if<Dossier>(&subject);
  if (dossier != nullptr && dossier->report)
    documents.push_back(write_oscal(OscalDocument::assessment_results, subject, options).json);
  if (dossier != nullptr && !dossier->improvement_plans.empty())
    documents.push_back(write_oscal(OscalDocument::plan_of_action_and_milestones, subject, options).json);
  return documents;
}

OscalRead read(const std::vector<std::string>& documents, const OscalReadOptions& options = {}) {
  const std::vector<std::string_view> views(documents.begin(), documents.end());
  return read_oscal(views, ismap_2020(), options);
}

void expect_round_trip(const Subject& subject, const OscalOptions& options, std::mt19937& random) {
  std::vector<std::string> documents = written(subject, options);
  EXPECT_EQ(documents, written(subject, options));
  std::ranges::shuffle(documents, random);
  const OscalRead made = read(documents);
  EXPECT_TRUE(load_subject(made.json) == subject) << made.json;
  EXPECT_EQ(made.absent, std::vector<std::string>{});
  for (const OscalNote& note : made.notes) ADD_FAILURE() << note.document << note.pointer << note.message.en;
}

TEST(OscalRoundTrip, GivesTheExamplesBack) {
  std::mt19937 random{1};
  for (const Language language : {Language::ja, Language::en}) {
    for (const char* name : dossiers) {
      SCOPED_TRACE(name);
      expect_round_trip(load_subject(test::example(name).dump()), {.language = language}, random);
    }
    for (const char* name : statements) {
      SCOPED_TRACE(name);
      expect_round_trip(load_subject(test::example(name).dump()), {.language = language}, random);
    }
  }
}

TEST(OscalRoundTrip, GivesAnyDossierAndAnyStatementBack) {
  std::mt19937 random{2};
  for (unsigned seed = 0; seed < 300; ++seed) {
    SCOPED_TRACE(seed);
    test::RandomValue values{seed};
    const OscalOptions options{.day = seed % 3 == 0 ? std::optional<Date>{} : date(2026, 4, 1),
                               .language = seed % 2 == 0 ? Language::ja : Language::en};
    Dossier dossier;
    values.fill(dossier);
    if (dossier.statement.controls.empty()) values.fill(dossier.statement.controls.emplace_back());
    expect_round_trip(dossier, options, random);
    expect_round_trip(dossier.statement, options, random);
  }
}

TEST(OscalRoundTrip, OfTheEditionOf2025NamesIt) {
  auto statement = std::get<Statement>(load_subject(test::example("statement").dump()));
  statement.edition = edition_2025;
  const OscalRead made = read(written(statement));
  EXPECT_EQ(load<Statement>(made.json).edition, edition_2025);
}

TEST(OscalRoundTrip, KeepsUuidsOfWhatIsNamedWhenSomethingElseChanges) {
  const auto statement = std::get<Statement>(load_subject(test::example("statement").dump()));
  Statement later = statement;
  later.overview.provider += " x";
  const json before = json::parse(written(statement).front())["system-security-plan"];
  const json after = json::parse(written(later).front())["system-security-plan"];
  EXPECT_EQ(before["system-implementation"], after["system-implementation"]);
  EXPECT_EQ(before["control-implementation"], after["control-implementation"]);
  EXPECT_NE(before["uuid"], after["uuid"]);
}

TEST(OscalWriting, TakesTheDayOfTheCallerOrThatOfTheDocument) {
  const Subject subject = load_subject(test::example("ismap-breaches").dump());
  const auto modified = [&](OscalDocument document, std::optional<Date> day) {
    const json made = json::parse(write_oscal(document, subject, {.day = day}).json);
    return made[std::string{top_member_of(document)}]["metadata"]["last-modified"].get<std::string>();
  };
  const auto& dossier = std::get<Dossier>(subject);
  EXPECT_EQ(modified(OscalDocument::assessment_results, date(2026, 12, 1)), "2026-12-01T00:00:00+09:00");
  EXPECT_EQ(modified(OscalDocument::assessment_results, {}), to_string(dossier.report->date) + "T00:00:00+09:00");
}

TEST(OscalWriting, RefusesPartsThatAreNotThere) {
  const auto pointer_of = [](OscalDocument document, const Subject& subject) {
    try {
      write_oscal(document, subject);
    } catch (const ParseError& error) {
      EXPECT_EQ(error.fault(), Fault::missing_member);
      return error.pointer();
    }
    return std::string{"written"};
  };
  Dossier dossier;
  EXPECT_EQ(pointer_of(OscalDocument::system_security_plan, dossier), "/statement/controls");
  EXPECT_EQ(pointer_of(OscalDocument::system_security_plan, Statement{}), "/controls");
  EXPECT_EQ(pointer_of(OscalDocument::assessment_results, dossier), "/report");
  EXPECT_EQ(pointer_of(OscalDocument::assessment_results, Statement{}), "/report");
  EXPECT_EQ(pointer_of(OscalDocument::plan_of_action_and_milestones, dossier), "/improvement_plans");
  EXPECT_THROW(write_oscal(OscalDocument::catalog, Statement{}), std::invalid_argument);
  EXPECT_THROW(write_oscal(OscalDocument::assessment_results, ismap_2020()), std::invalid_argument);
}

TEST(OscalLosses, NameEachKindOfFactOnceInBothLanguages) {
  auto statement = std::get<Statement>(load_subject(test::example("statement").dump()));
  for (ControlEntry& entry : statement.controls) entry.changes = {{date(2026, 1, 1), {}, "x", {}}};
  const std::vector<OscalLoss> losses = write_oscal(OscalDocument::system_security_plan, statement).losses;
  const auto changed = std::ranges::find(losses, "/controls/0/changes/0/content", &OscalLoss::pointer);
  ASSERT_NE(changed, losses.end());
  EXPECT_EQ(changed->kind, OscalLossKind::property);
  EXPECT_EQ(changed->count, statement.controls.size());
  EXPECT_NE(changed->message.ja.find("「"), std::string::npos);
  const auto state =
      std::ranges::find(losses, "/system-security-plan/system-characteristics/status", &OscalLoss::pointer);
  ASSERT_NE(state, losses.end());
  EXPECT_EQ(state->kind, OscalLossKind::placeholder);
  for (const OscalLoss& loss : losses) {
    EXPECT_FALSE(loss.message.ja.empty() || loss.message.en.empty()) << loss.pointer;
    EXPECT_EQ(loss.message.en.find("{"), std::string::npos);
    EXPECT_EQ(loss.message.ja.find("「」"), std::string::npos) << loss.pointer;
  }
}

/// True if no property of ours is left.
void drop_own_properties(json& value) {
  if (value.is_object() && value.contains("props")) {
    json kept = json::array();
    for (const json& one : value["props"])
      if (one.value("ns", "") != oscal_namespace) kept.push_back(one);
    value["props"] = std::move(kept);
    if (value["props"].empty()) value.erase("props");
  }
  if (value.is_structured())
    for (json& part : value) drop_own_properties(part);
}

TEST(OscalLosses, ListWhateverIsGoneWithoutOurProperties) {
  // Whatever differs once the properties are dropped was listed.
  const auto statement = std::get<Statement>(load_subject(test::example("statement").dump()));
  const OscalWritten made = write_oscal(OscalDocument::system_security_plan, statement);
  json plan = json::parse(made.json);
  drop_own_properties(plan);
  const OscalRead of_others = read({plan.dump()});
  const json difference = json::diff(json::parse(write(statement)), json::parse(of_others.json));
  EXPECT_FALSE(difference.empty());
  for (const json& change : difference) {
    const std::string gone = detail::pattern_of(change.at("path").get<std::string>());
    const auto is_of = [&](const OscalLoss& loss) {
      const std::string listed = detail::pattern_of(loss.pointer);
      return loss.kind == OscalLossKind::property && (listed.starts_with(gone) || gone.starts_with(listed));
    };
    EXPECT_TRUE(std::ranges::any_of(made.losses, is_of)) << change.dump();
  }
}

/// A dossier is read with its own plan alone where it has nothing else.
TEST(OscalReading, OfAPlanMadeOfADossierGivesTheStatementWhereThatIsAskedFor) {
  const Subject subject = load_subject(test::example("ismap-breaches").dump());
  const std::vector<std::string_view> accepted{format_of<Statement>};
  const OscalRead made = read({written(subject).front()}, {.accepted = accepted});
  EXPECT_EQ(made.format, format_of<Statement>);
  EXPECT_TRUE(load<Statement>(made.json) == statement_of(subject));
  EXPECT_FALSE(made.notes.empty());
}

TEST(OscalReading, OfAPlanOfOthersRulesThatNeedMoreAreNotDecided) {
  const auto statement = std::get<Statement>(load_subject(test::example("statement").dump()));
  json plan = json::parse(written(statement).front());
  drop_own_properties(plan);
  const OscalRead made = read({plan.dump()});
  EXPECT_EQ(made.format, format_of<Statement>);
  for (const char* absent : {"/covered_services", "/regions", "/overview", "/assessment_period", "/representative",
                             "/subsequent_events", "/controls/*/changes"})
    EXPECT_NE(std::ranges::find(made.absent, absent), made.absent.end()) << absent;
  EXPECT_EQ(std::ranges::find(made.absent, "/controls/*/individual_control"), made.absent.end());

  const auto bare = load<Statement>(made.json);
  ReviewRequest request{.as_of = date(2026, 11, 20)};
  const Review whole = review(statement, request);
  request.absent = made.absent;
  const Review partial = review(bare, request);
  EXPECT_NE(partial.verdict, Verdict::met);
  for (const RuleResult& result : partial.results) {
    if (result.verdict != Verdict::met) continue;
    const auto same = std::ranges::find(whole.results, result.rule, &RuleResult::rule);
    ASSERT_NE(same, whole.results.end());
    EXPECT_EQ(same->verdict, Verdict::met) << result.rule;
  }
}

}  // namespace
}  // namespace ismap::exchange::oscal_round_trip_test
