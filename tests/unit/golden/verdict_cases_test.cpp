// Verdicts derived from the rule book by hand, before and apart from the code.
#include "tests/support/document.hpp"

#include <ismap/io/json.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/review/review.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace ismap::test {
namespace {

using nlohmann::json;

Review review_of(const json& one) {
  json dossier = example(one.at("base").get<std::string>());
  const json edits = one.value("edits", json::array());
  for (const json& edit : edits) apply(dossier, edit);
  const bool with_register = one.value("register", one.at("base") == "ismap-renewal");
  json registrations = example("ismap-renewal-register");
  const json register_edits = one.value("register_edits", json::array());
  for (const json& edit : register_edits) apply(registrations, edit);
  const json policy = one.value("policy", json{{"choices", json::object()}, {"supplements", json::array()}});

  const auto loaded_dossier = dossier.get<Dossier>();
  const auto loaded_register = registrations.get<Register>();
  const auto loaded_policy = policy.get<Policy>();
  return review(loaded_dossier, {.as_of = *parse_date(one.at("as_of").get<std::string>()),
                                 .registrations = with_register ? &loaded_register : nullptr,
                                 .policy = &loaded_policy});
}

const RuleResult* result_of(const Review& review, const std::string& rule) {
  const auto found = std::ranges::find(review.results, rule, &RuleResult::rule);
  return found == review.results.end() ? nullptr : &*found;
}

/// A rule of the other scheme, or out of force, has no result: it does not apply.
std::string verdict_of(const Review& review, const std::string& rule) {
  const RuleResult* result = result_of(review, rule);
  return std::string{name_of(result == nullptr ? Verdict::not_applicable : result->verdict)};
}

std::vector<std::string> diagnostics_of(const Review& review, const std::string& rule) {
  std::vector<std::string> places;
  if (const RuleResult* result = result_of(review, rule))
    for (const Diagnostic& diagnostic : result->diagnostics)
      places.push_back(diagnostic.code.substr(rule.size() + 1) + "@" + diagnostic.pointer.string());
  return places;
}

void check_cases(const std::string& path) {
  const json cases = json::parse(read_file(path)).at("cases");
  ASSERT_FALSE(cases.empty());
  for (const json& one : cases) {
    SCOPED_TRACE(path + ": " + one.at("name").get<std::string>() + " -- " + one.value("why", ""));
    try {
      const Review review = review_of(one);
      for (const auto& [rule, verdict] : one.at("expect").items()) EXPECT_EQ(verdict_of(review, rule), verdict) << rule;
      const json diagnostics = one.value("diagnostics", json::object());
      for (const auto& [rule, places] : diagnostics.items())
        EXPECT_EQ(diagnostics_of(review, rule), places.get<std::vector<std::string>>()) << rule;
    } catch (const std::exception& error) {
      ADD_FAILURE() << error.what();
    }
  }
}

TEST(VerdictCases, OfTheRuleBookReadWithoutTheCodeHold) {
  check_cases("tests/golden/expected_verdicts.json");
}

TEST(VerdictCases, OfEachChapterHold) {
  const std::filesystem::path folder = std::filesystem::path{ISMAP_SOURCE_DIR} / "tests/golden/rules";
  for (const auto& file : std::filesystem::directory_iterator(folder))
    check_cases("tests/golden/rules/" + file.path().filename().string());
}

}  // namespace
}  // namespace ismap::test
