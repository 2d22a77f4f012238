#include <ismap/version.hpp>

#include "src/ask/formats/sarif_message.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "made_answers.hpp"

#include <set>
#include <string>
#include <vector>

namespace ismap::ask::formats {
namespace {

using nlohmann::json;

constexpr std::string_view document_text = "{\n  \"report\": {\"date\": \"あ2026\"}\n}\n";

RuleResult ruled(Verdict verdict, Severity severity) {
  RuleResult result{.rule = "X-1", .verdict = verdict};
  Diagnostic& diagnostic = result.diagnostics.emplace_back();
  diagnostic.code = "X-1/late";
  diagnostic.severity = severity;
  diagnostic.pointer = Pointer{} / "report" / "date";
  diagnostic.message = {"遅い。", "Too late."};
  return result;
}

Answer review_with(std::vector<RuleResult> results) {
  return test::answer_of(Question::document_review, test::review_of(std::move(results)), "例示");
}

json run_of(const Answer& answer, AskedDocument document = {"a b.json", document_text}, AnswerStyle style = test::en) {
  style.document = document;
  const json log = json::parse(write_sarif(answer, style));
  EXPECT_EQ(log["version"], "2.1.0");
  EXPECT_EQ(log["runs"].size(), 1U);
  return log["runs"][0];
}

json only_result(const Answer& answer, AskedDocument document = {"a b.json", document_text}) {
  const json run = run_of(answer, document);
  EXPECT_EQ(run["results"].size(), 1U);
  return run["results"][0];
}

TEST(SarifMessages, HaveNoPlaceholderAndNoLink) {
  EXPECT_EQ(sarif_message("{0} [a](1) ] ("), "{{0}} [a] (1) ] (");
}

TEST(Sarif, PointsAtTheValueInTheTextOfTheDocument) {
  const json result = only_result(review_with({ruled(Verdict::not_met, Severity::error)}));
  EXPECT_EQ(result["ruleId"], "X-1");
  EXPECT_EQ(result["ruleIndex"], 0);
  EXPECT_EQ(result["message"]["text"], "Too late.");
  const json physical = result["locations"][0]["physicalLocation"];
  EXPECT_EQ(physical["artifactLocation"]["uri"], "a%20b.json");
  EXPECT_EQ(physical["region"], json({{"startLine", 2}, {"startColumn", 22}, {"endLine", 2}, {"endColumn", 29}}));
  EXPECT_EQ(result["locations"][0]["logicalLocations"], json::parse(R"([{"fullyQualifiedName": "/report/date",
                                                                        "kind": "value"}])"));
}

TEST(Sarif, NamesTheCellOfATable) {
  RuleResult result = ruled(Verdict::not_met, Severity::error);
  result.diagnostics[0].cell = "管理策!D132";
  const json location = only_result(review_with({result}), {"a.xlsx", {}})["locations"][0];
  EXPECT_FALSE(location["physicalLocation"].contains("region"));
  EXPECT_EQ(location["logicalLocations"][0]["fullyQualifiedName"], "管理策!D132");
  EXPECT_EQ(location["logicalLocations"][0]["kind"], "cell");
}

TEST(Sarif, HasNoFileWithoutAName) {
  const json run = run_of(review_with({ruled(Verdict::not_met, Severity::error)}), {{}, document_text});
  EXPECT_FALSE(run.contains("artifacts"));
  EXPECT_FALSE(run["results"][0]["locations"][0].contains("physicalLocation"));
  EXPECT_EQ(run["results"][0]["locations"][0]["logicalLocations"].size(), 1U);
}

TEST(Sarif, TellsWhatIsBrokenFromWhatIsNotDecided) {
  struct Case {
    Verdict verdict;
    Severity severity;
    std::string_view kind;
    std::string_view level;
  };
  for (const Case& one : {Case{Verdict::not_met, Severity::error, "fail", "error"},
                          Case{Verdict::not_met, Severity::advice, "fail", "note"},
                          Case{Verdict::needs_judgement, Severity::warning, "review", "none"},
                          Case{Verdict::needs_judgement, Severity::error, "review", "none"},
                          Case{Verdict::unknown, Severity::advice, "open", "none"},
                          Case{Verdict::met, Severity::warning, "fail", "warning"},
                          Case{Verdict::met, Severity::advice, "informational", "none"},
                          Case{Verdict::not_applicable, Severity::advice, "informational", "none"}}) {
    const json result = only_result(review_with({ruled(one.verdict, one.severity)}));
    EXPECT_EQ(result["kind"], one.kind);
    EXPECT_EQ(result["level"], one.level);
  }
}

TEST(Sarif, HasAResultForARuleThatNobodyDecided) {
  const json result = only_result(review_with({{.rule = "X-1", .verdict = Verdict::needs_judgement}}));
  EXPECT_EQ(result["kind"], "review");
  EXPECT_EQ(result["message"]["text"], "The text of the clause is not public. Check it against the rules themselves.");
  EXPECT_TRUE(run_of(review_with({{.rule = "X-1", .verdict = Verdict::met}}))["results"].empty());
}

TEST(Sarif, DescribesTheRulesThatItNames) {
  const json run = run_of(test::review_of_text(ismap::test::read_file("docs/examples/ismap-breaches.json")));
  const json& driver = run["tool"]["driver"];
  EXPECT_EQ(driver["name"], "libismap");
  EXPECT_EQ(driver["semanticVersion"], std::string{version});
  std::set<std::string> ids;
  for (const json& rule : driver["rules"]) {
    EXPECT_TRUE(ids.insert(rule["id"]).second);
    for (const char* text : {"shortDescription", "fullDescription", "help"}) EXPECT_FALSE(rule[text]["text"].empty());
    EXPECT_TRUE(rule.value("helpUri", "https://").starts_with("https://"));
  }
  ASSERT_GT(run["results"].size(), 5U);
  bool is_any_helped = false;
  for (const json& result : run["results"]) {
    const json& rule = driver["rules"].at(result["ruleIndex"].get<std::size_t>());
    EXPECT_EQ(rule["id"], result["ruleId"]);
    is_any_helped |= rule.contains("helpUri");
  }
  EXPECT_TRUE(is_any_helped);
}

TEST(Sarif, IsInOneLanguage) {
  const json run = run_of(review_with({ruled(Verdict::not_met, Severity::error)}), {}, test::ja);
  EXPECT_EQ(run["language"], "ja");
  EXPECT_EQ(run["results"][0]["message"]["text"], "遅い。");
}

TEST(Sarif, SaysWhatHelps) {
  RuleResult result = ruled(Verdict::not_met, Severity::error);
  result.diagnostics[0].remedy = Text{"取得し直すこと。", "Get another one."};
  result.diagnostics[0].limit = DecidingDay{"latest", date(2026, 12, 24)};
  result.diagnostics[0].control = ControlId::parse("5.1.1").value();
  const json made = only_result(review_with({result}));
  EXPECT_EQ(made["message"]["text"], "Too late. Remedy: Get another one.");
  EXPECT_EQ(made["properties"], json::parse(R"({"code": "X-1/late", "verdict": "not_met", "controls": ["5.1.1"],
                                                "limit": "2026-12-24", "remedy": "Get another one."})"));
}

TEST(Sarif, HasFingerprintsByControlWhereThereIsOne) {
  RuleResult result = ruled(Verdict::not_met, Severity::error);
  EXPECT_EQ(only_result(review_with({result}))["partialFingerprints"]["ismapDiagnostic/v1"], "X-1/late /report/date");
  result.diagnostics[0].control = ControlId::parse("5.1.1").value();
  const json before = only_result(review_with({result}))["partialFingerprints"];
  result.diagnostics[0].pointer = Pointer{} / "statement" / "controls" / 7;
  EXPECT_EQ(only_result(review_with({result}))["partialFingerprints"], before);
}

TEST(Sarif, HasWhatFollowsFromAChangeInTheLaterDocument) {
  Difference difference{.as_of = date(2026, 11, 20),
                        .rulebook = {},
                        .policy = {},
                        .verdicts = {},
                        .consequences = {},
                        .reassessment = {},
                        .changes = {}};
  Consequence& consequence = difference.consequences.emplace_back();
  consequence.code = "X-1/changed";
  consequence.rule = "X-1";
  consequence.verdict = Verdict::needs_judgement;
  consequence.message = {"変わった。", "It changed."};
  consequence.controls = {ControlId::parse("5.1.1").value(), ControlId::parse("6.1.1").value()};
  consequence.new_at = Pointer{} / "report";
  const json made = only_result(test::answer_of(Question::document_diff, difference));
  EXPECT_EQ(made["kind"], "review");
  EXPECT_EQ(made["partialFingerprints"]["ismapDiagnostic/v1"], "X-1/changed 5.1.1 6.1.1");
  EXPECT_EQ(made["locations"][0]["physicalLocation"]["region"]["startColumn"], 13);
}

TEST(Sarif, GivesWhatComesFromNoRuleItsCode) {
  Answer answer = review_with({});
  Diagnostic& diagnostic = std::get<Review>(answer.content()).diagnostics.emplace_back();
  diagnostic.code = "review/empty";
  diagnostic.message = {"なし", "Nothing"};
  const json run = run_of(answer);
  EXPECT_EQ(run["results"][0]["ruleId"], "review/empty");
  EXPECT_EQ(run["tool"]["driver"]["rules"], json::parse(R"([{"id": "review/empty"}])"));
}

TEST(Sarif, KeepsHostileTextAsText) {
  for (std::size_t which = 0; which < test::hostile_texts.size(); ++which) {
    RuleResult result = ruled(Verdict::not_met, Severity::error);
    result.diagnostics[0].message = {test::hostile(which), test::hostile(which)};
    result.diagnostics[0].remedy = Text{test::hostile(which + 1), test::hostile(which + 1)};
    result.diagnostics[0].cell = test::hostile(which + 2);
    const json made = only_result(review_with({result}), {test::hostile_texts[which], test::hostile_texts[which]});
    const std::string message = made["message"]["text"];
    EXPECT_EQ(message.find("]("), std::string::npos);
    for (std::size_t at = message.find('{'); at != std::string::npos; at = message.find('{', at + 2))
      EXPECT_EQ(message.at(at + 1), '{');
    for (const char letter : message) EXPECT_GE(static_cast<unsigned char>(letter), 0x20U);
    const json physical =
        made["locations"][0].value("physicalLocation", json::parse(R"({"artifactLocation": {"uri": ""}})"));
    for (const char letter : std::string{physical["artifactLocation"]["uri"]})
      EXPECT_TRUE(letter > ' ' && letter <= '~');
  }
}

TEST(Sarif, SuitsAnswersThatDecideOnADocument) {
  for (const Question question : {Question::document_review, Question::procurement_decide, Question::assessor_review,
                                  Question::agenda_plan, Question::document_diff, Question::document_remedy})
    EXPECT_TRUE(sarif_suits(question));
  for (const Question question : {Question::register_due, Question::register_status, Question::assessment_plan,
                                  Question::service_impact, Question::register_incidents, Question::statement_migrate})
    EXPECT_FALSE(sarif_suits(question));
}

}  // namespace
}  // namespace ismap::ask::formats
