#include <ismap/rules/rulebook.hpp>

#include "src/rules/regulations.hpp"
#include "tests/support/document.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace ismap {
namespace {

template <class Questions>
bool is_decided(const RuleRow& rule, Questions RegulationRules::*questions) {
  return std::ranges::any_of(regulations(), [&](const RegulationRules* regulation) {
    return std::ranges::any_of(regulation->*questions, [&](const auto& question) {
      return question.row == &rule && question.check != nullptr;
    });
  });
}

/// Decided in reviews of applications, so that case files test it and it belongs to a point.
bool is_of_a_dossier(const RuleRow& rule) {
  return is_decided(rule, &RegulationRules::of_dossiers);
}

bool is_of_a_history(const RuleRow& rule) {
  return std::ranges::any_of(regulations(), [&](const RegulationRules* regulation) {
    return std::ranges::find(regulation->of_histories, &rule) != regulation->of_histories.end();
  });
}

bool is_decided(const RuleRow& rule) {
  return is_of_a_dossier(rule) || is_of_a_history(rule) || is_decided(rule, &RegulationRules::of_plans) ||
         is_decided(rule, &RegulationRules::of_assessors) || is_decided(rule, &RegulationRules::of_procurements) ||
         is_decided(rule, &RegulationRules::of_agendas);
}

TEST(Rulebook, RowsAreComplete) {
  for (const RuleRow* rule : rulebook()) {
    SCOPED_TRACE(rule->id);
    EXPECT_FALSE(rule->title.ja.empty() || rule->title.en.empty());
    EXPECT_FALSE(rule->text.ja.empty() || rule->text.en.empty());
    EXPECT_FALSE(rule->clause.clause.empty() || rule->clause.edition.empty());
    EXPECT_EQ(rule->limits.ja.empty(), rule->limits.en.empty());
    EXPECT_FALSE(rule->sources[0].place.en.empty() && rule->standing != Standing::not_found) << "no source";
    const bool decides = is_decided(*rule);
    EXPECT_TRUE(decides || rule->automation != Automation::decided) << "a decided row has a function";
    EXPECT_TRUE(!decides || rule->automation != Automation::information) << "there is nothing to decide";
    EXPECT_TRUE(!is_of_a_dossier(*rule) || rule->point != Point::none) << "stands under a point";
    EXPECT_TRUE(rule->automation != Automation::left_to_people || !rule->limits.ja.empty()) << "says why";
  }
}

TEST(Rulebook, RowsOfOneRuleFollowEachOtherInTime) {
  std::map<std::string_view, const RuleRow*> last;
  for (const RuleRow* rule : rulebook()) {
    if (const auto before = last.find(rule->id); before != last.end()) {
      ASSERT_TRUE(before->second->in_force.until) << rule->id;
      EXPECT_EQ(*before->second->in_force.until + std::chrono::days{1}, rule->in_force.from) << rule->id;
    }
    last[rule->id] = rule;
  }
}

TEST(Rulebook, HoldsEveryRuleOfItsChapters) {
  for (const std::string_view id :
       {"STM-2.2",       "STM-2.2.1",   "STM-2.2.2a",   "STM-2.2.2b",   "STM-2.2.2c",   "STM-2.2.2d",   "STM-2.2.3",
        "STM-2.2.4-1",   "STM-2.2.4-2", "STM-2.2.4-3a", "STM-2.2.4-3b", "STM-2.2.4-3c", "STM-2.2.4-3d", "STM-2.2.4-3e",
        "STM-2.2.4-inh", "STM-2.2.5a",  "STM-2.2.5b",   "STM-2.2.5c",   "STM-2.2.6",    "STM-2.2.7",    "STM-2.2.8",
        "STM-A1",        "STM-T8",      "STM25-1",      "STM25-2",      "STM25-3",      "STM25-4",      "STM25-5",
        "STM25-6",       "REG-1",       "REG-3.1a",     "REG-3.1b",     "REG-3.1c",     "REG-3.2",      "REG-3.2b",
        "REG-3.3",       "REG-3.4(1)",  "REG-3.4(2)",   "REG-3.4(3)",   "REG-3.4(4)",   "REG-3.4(n)",   "REG-3.5(0)",
        "REG-3.5(1)",    "REG-3.5(2)",  "REG-3.5(3)",   "REG-3.5(4)",   "REG-3.5(5)",   "REG-3.5(6)",   "REG-3.6",
        "REG-3.8",       "REG-3.8b",    "REG-3.9",      "REG-3.13",     "REG-3.x",      "REG-4.1",      "REG-4.2",
        "REG-4.3",       "REG-4.4",     "REG-5.1(1)",   "REG-5.1(2)",   "REG-5.1(3)",   "REG-5.1(4)",   "REG-5.2",
        "REG-5.4(1)",    "REG-5.4(2)",  "REG-5.5",      "REG-6.1(1)",   "REG-6.1(2)",   "REG-6.1(3)",   "REG-6.1(4)",
        "REG-6.1(5)",    "REG-6.1(6)",  "REG-6.1(7)",   "REG-6.2",      "REG-6.2b",     "REG-6.3",      "REG-6.4(1)",
        "REG-6.4(2)",    "REG-6.4(3)",  "REG-6.4m",     "REG-6.5",      "REG-8.1b",     "LIU-1.1",      "LIU-1.2",
        "LIU-1.3",       "LIU-1.4",     "LIU-1.5",      "LIU-1.6",      "LIU-1.7",      "LIU-1.8",      "LIU-1.9",
        "LIU-2.1",       "LIU-2.2",     "LIU-2.3",      "LIU-2.4",      "LIU-2.5",      "LIU-2.6",      "LIU-2.7",
        "LIU-2.8",       "LIU-2.9",     "LIU-2.10",     "LIU-2.11",     "LIU-2.12",     "LIU-3.1",      "LIU-3.2",
        "LIU-3.3",       "LIU-3.4",     "LIU-3.5",      "LIU-3.6",      "LIU-3.7",      "LIU-3.8",      "LIU-3.9",
        "LIU-4.1",       "LIU-4.2",     "LIU-4.3",      "LIU-4.4",      "LIU-4.5",      "LIU-4.6",      "LIU-4.7",
        "GL-5.1",        "GL-5.2",      "GL-5.3",       "GL-5.4",       "GL-5.5",       "GL-5.6",       "GL-5.7"})
    EXPECT_FALSE(find_rules(id).empty()) << id;
  EXPECT_TRUE(find_rules("REG-99").empty());
}

/// Verdicts that each rule is tested for, over all case files.
std::map<std::string, std::set<std::string>> verdicts_tested() {
  std::map<std::string, std::set<std::string>> tested;
  std::vector<std::string> files = {"tests/golden/expected_verdicts.json"};
  const std::filesystem::path folder = std::filesystem::path{ISMAP_SOURCE_DIR} / "tests/golden/rules";
  for (const auto& file : std::filesystem::directory_iterator(folder))
    files.push_back("tests/golden/rules/" + file.path().filename().string());
  for (const std::string& file : files) {
    const nlohmann::json document = nlohmann::json::parse(test::read_file(file));
    for (const auto& one : document.at("cases"))
      for (const auto& [rule, verdict] : one.at("expect").items()) tested[rule].insert(verdict.get<std::string>());
  }
  return tested;
}

TEST(Rulebook, EveryDecidedRuleHasCases) {
  const auto tested = verdicts_tested();
  for (const RuleRow* rule : rulebook()) {
    if (rule->automation != Automation::decided || !is_of_a_dossier(*rule)) continue;
    const auto cases = tested.find(std::string{rule->id});
    ASSERT_NE(cases, tested.end()) << rule->id;
    EXPECT_GE(cases->second.size(), 2U) << rule->id << " is tested for one verdict only";
  }
}

}  // namespace
}  // namespace ismap
