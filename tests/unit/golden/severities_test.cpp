// The severity of each diagnostic, and the supplied values that each rule relies on, over all cases of the tables. With
// ISMAP_WRITE_GOLDEN set the table is written anew: lay it out with tests/docs/json_lines.py, and read what changed
// before it is kept.
#include "tests/unit/golden/answered.hpp"

#include <ismap/io/write.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>

namespace ismap::test {
namespace {

using nlohmann::json;

constexpr const char* table = "tests/golden/severities.json";

struct Seen {
  std::map<std::string, std::set<std::string>> severities;   ///< by code
  std::map<std::string, std::set<std::string>> supplements;  ///< by rule

  /// Everything in the answer that looks like a diagnostic or a result.
  void take(const json& answer) {
    if (answer.is_array()) {
      for (const json& one : answer) take(one);
    } else if (answer.is_object()) {
      if (answer.contains("code") && answer.contains("severity"))
        severities[answer["code"].get<std::string>()].insert(answer["severity"].get<std::string>());
      if (answer.contains("rule") && answer.contains("supplements"))
        for (const json& one : answer["supplements"])
          supplements[answer["rule"].get<std::string>()].insert(one.get<std::string>());
      for (const auto& [name, value] : answer.items()) take(value);
    }
  }
};

/// No rule relies on a value that nobody gave.
void expect_supplied(const json& answer, const json& supplements) {
  std::set<json> given;
  for (const json& one : supplements) given.insert(one.at("parameter"));
  for (const json& result : answer.value("results", json::array()))
    for (const json& parameter : result.at("supplements")) EXPECT_TRUE(given.contains(parameter)) << result.at("rule");
}

template <class AnswerOf>
void take_cases(Seen& seen, const std::string& path, AnswerOf answer_of) {
  const json cases = json::parse(read_file(path)).at("cases");
  for (const json& one : cases) {
    SCOPED_TRACE(one.at("name").get<std::string>());
    const json answer = json::parse(write(answer_of(one)));
    seen.take(answer);
    expect_supplied(answer, policy_of(one).at("supplements"));
  }
}

Seen over_all_cases() {
  Seen seen;
  take_cases(seen, "tests/golden/expected_verdicts.json", review_of);
  const std::filesystem::path folder = std::filesystem::path{ISMAP_SOURCE_DIR} / "tests/golden/rules";
  for (const auto& file : std::filesystem::directory_iterator(folder))
    take_cases(seen, "tests/golden/rules/" + file.path().filename().string(), review_of);
  take_cases(seen, "tests/golden/assessor/cases.json", assessor_review_of);
  take_cases(seen, "tests/golden/procurement/cases.json", decision_of);
  take_cases(seen, "tests/golden/lifecycle/status.json", status_of_case);
  return seen;
}

TEST(Severities, AreThoseOfTheTable) {
  const Seen seen = over_all_cases();
  const json found = {{"severities", seen.severities}, {"supplements", seen.supplements}};
  if (std::getenv("ISMAP_WRITE_GOLDEN") != nullptr)
    std::ofstream(std::filesystem::path{ISMAP_SOURCE_DIR} / table) << found << "\n";
  const json kept = json::parse(read_file(table));
  for (const char* part : {"severities", "supplements"}) {
    for (const auto& [name, values] : kept.at(part).items()) EXPECT_EQ(found[part].value(name, json{}), values) << name;
    for (const auto& [name, values] : found[part].items()) EXPECT_TRUE(kept[part].contains(name)) << name << " is new";
  }
}

}  // namespace
}  // namespace ismap::test
