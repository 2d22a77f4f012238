// What `remedy` promises, over every case with a breach that the golden files hold.
#include <ismap/io/json.hpp>
#include <ismap/io/load.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/review/remedy.hpp>
#include <ismap/rules/breach.hpp>

#include "tests/support/document.hpp"
#include "tests/support/golden.hpp"
#include "tests/support/golden_documents.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace ismap::test {
namespace {

using nlohmann::json;

/// Several cases of one base at once, chosen by `random`.
GoldenCase mixture(const std::vector<std::pair<std::string, json>>& cases, std::mt19937& random) {
  std::uniform_int_distribution<std::size_t> any(0, cases.size() - 1);
  const auto& [file, first] = cases[any(random)];
  GoldenCase made = golden_case(first, file);
  for (int tries = 0, taken = 0; tries < 60 && taken < 3; ++tries) {
    const auto& [other_file, other] = cases[any(random)];
    if (other.at("base") != first.at("base")) continue;
    json tried = made.dossier;
    try {
      for (const json& edit : other.value("edits", json::array())) apply(tried, edit);
      (void)load<Dossier>(tried.dump());
    } catch (const std::exception&) {
      continue;  // the two cases do not go together
    }
    made.dossier = std::move(tried);
    made.name += " + " + other.at("name").get<std::string>();
    ++taken;
  }
  return made;
}

Verdict verdict_of(const Review& review, std::string_view rule) {
  const auto found = std::ranges::find(review.results, rule, &RuleResult::rule);
  return found == review.results.end() ? Verdict::not_applicable : found->verdict;
}

bool cures(const RemedyEdit& edit, std::string_view rule) {
  return std::ranges::find(edit.rules, rule) != edit.rules.end();
}

/// What the cases together showed: a property that nothing tests holds of nothing.
struct Seen {
  std::size_t breaches = 0;
  std::size_t by_machine = 0;
  std::size_t by_confirmation = 0;
  std::size_t impossible = 0;
  std::size_t cured_rules = 0;
  std::set<std::string> codes;
};

class Check {
 public:
  explicit Check(Seen& seen) : seen_(seen) {}

  template <class T>
  void operator()(const T& document, const ReviewRequest& request) {
    const Review before = review(document, request);
    const RemedyReport report = remedy(document, request);
    check_rules(before, report);
    check_codes(before, report);
    check_edits(report);
    for (const RemedyBy up_to : {RemedyBy::machine, RemedyBy::confirmation}) {
      const Review after = review(remedied(document, report, up_to), request);
      check_applied(before, after, report, up_to);
      if (up_to != RemedyBy::machine) continue;
      for (const RemedyRule& rule : report.rules) EXPECT_EQ(rule.after, verdict_of(after, rule.rule)) << rule.rule;
    }
    check_none_is_idle(document, request, report);
  }

 private:
  void check_rules(const Review& before, const RemedyReport& report) {
    std::vector<std::string_view> expected;
    for (const RuleResult& result : before.results)
      if (result.verdict == Verdict::not_met) expected.push_back(result.rule);
    std::vector<std::string_view> rules;
    for (const RemedyRule& rule : report.rules) {
      rules.push_back(rule.rule);
      EXPECT_TRUE(std::ranges::any_of(report.edits, [&](const RemedyEdit& edit) { return cures(edit, rule.rule); }))
          << rule.rule << " has no edit";
    }
    EXPECT_EQ(rules, expected);
    seen_.breaches += expected.size();
  }

  /// Every error is a breach with a cure, and has an edit.
  void check_codes(const Review& before, const RemedyReport& report) {
    for (const RuleResult& result : before.results)
      for (const Diagnostic& diagnostic : result.diagnostics) {
        if (diagnostic.severity != Severity::error) continue;
        ASSERT_NE(diagnostic.breach, nullptr) << diagnostic.code;
        EXPECT_TRUE(diagnostic.code.ends_with("/" + std::string{diagnostic.breach->code})) << diagnostic.code;
        const Label& cure = diagnostic.breach->cure.what;
        EXPECT_FALSE(cure.ja.empty() || cure.en.empty()) << diagnostic.code;
        seen_.codes.insert(diagnostic.code);
        EXPECT_EQ(result.verdict, Verdict::not_met) << diagnostic.code;
        EXPECT_TRUE(std::ranges::any_of(report.edits, [&](const RemedyEdit& edit) {
          return std::ranges::find(edit.codes, diagnostic.code) != edit.codes.end();
        })) << diagnostic.code;
      }
  }

  void check_edits(const RemedyReport& report) {
    for (const RemedyEdit& edit : report.edits) {
      EXPECT_EQ(edit.patch.has_value(), edit.by != RemedyBy::person) << edit.pointer.string();
      EXPECT_TRUE(edit.possible || edit.by == RemedyBy::person) << edit.pointer.string();
      EXPECT_FALSE(edit.rules.empty());
      EXPECT_FALSE(edit.codes.empty());
      EXPECT_FALSE(edit.what.ja.empty() || edit.what.en.empty());
      EXPECT_FALSE(edit.because.ja.empty() || edit.because.en.empty());
      EXPECT_FALSE(edit.clause.clause.empty());
      if (edit.by == RemedyBy::machine) ++seen_.by_machine;
      if (edit.by == RemedyBy::confirmation) ++seen_.by_confirmation;
      if (!edit.possible) ++seen_.impossible;
    }
  }

  void check_applied(const Review& before, const Review& after, const RemedyReport& report, RemedyBy up_to) {
    for (const RuleResult& result : after.results)
      if (result.verdict == Verdict::not_met) {
        EXPECT_EQ(verdict_of(before, result.rule), Verdict::not_met) << result.rule << " broke";
      }
    for (const RemedyRule& rule : report.rules) {
      if (rule.by > up_to) continue;
      EXPECT_NE(verdict_of(after, rule.rule), Verdict::not_met) << rule.rule << " is not cured";
      ++seen_.cured_rules;
    }
  }

  /// Without any one of the edits that can be applied, a rule it is for stays as it was.
  template <class T>
  static void check_none_is_idle(const T& document, const ReviewRequest& request, const RemedyReport& report) {
    for (std::size_t i = 0; i < report.edits.size(); ++i) {
      if (!report.edits[i].patch) continue;
      RemedyReport without = report;
      without.edits.erase(without.edits.begin() + static_cast<std::ptrdiff_t>(i));
      const Review after = review(remedied(document, without, RemedyBy::confirmation), request);
      EXPECT_TRUE(std::ranges::any_of(report.edits[i].rules, [&](std::string_view rule) {
        return verdict_of(after, rule) == Verdict::not_met;
      })) << report.edits[i].pointer.string();
    }
  }

  Seen& seen_;
};

void check_case(const GoldenCase& made, Seen& seen) {
  SCOPED_TRACE(made.name);
  const auto dossier = made.dossier.get<Dossier>();
  const auto registrations = made.registrations.get<Register>();
  const auto policy = made.policy.get<Policy>();
  const ReviewRequest request{
      .as_of = made.as_of, .registrations = made.with_register ? &registrations : nullptr, .policy = &policy};
  Check{seen}(dossier, request);
  Check{seen}(dossier.statement, request);
}

TEST(RemedyProperty, EditsCureWhatTheyAreForAndBreakNothing) {
  Seen seen;
  for (const auto& [file, one] : golden_files()) check_case(golden_case(one, file), seen);
  check_case({.name = "the example with breaches",
              .base = {},
              .dossier = example("ismap-breaches"),
              .registrations = example("ismap-renewal-register"),
              .with_register = true,
              .policy = policy_of(json::object()),
              .as_of = date(2027, 1, 15)},
             seen);
  EXPECT_GT(seen.breaches, 200U);
  EXPECT_GT(seen.by_machine, 2U);
  EXPECT_GT(seen.by_confirmation, 20U);
  EXPECT_GT(seen.impossible, 50U);
  EXPECT_GT(seen.cured_rules, 20U);
  EXPECT_GT(seen.codes.size(), 75U) << "nearly every breach of an application";
}

TEST(RemedyProperty, HoldsOfAStatementOfTheOtherEdition) {
  Seen seen;
  for (const char* base : {"ismap-initial", "ismap-renewal", "liu-initial"}) {
    GoldenCase made{.name = base,
                    .base = {},
                    .dossier = example(base),
                    .registrations = example("ismap-renewal-register"),
                    .with_register = true,
                    .policy = policy_of(json::object()),
                    .as_of = date(2026, 11, 20)};
    made.dossier["statement"]["edition"] = "ismap-2025";
    check_case(made, seen);
  }
  EXPECT_GT(seen.breaches, 10U);
}

TEST(RemedyProperty, HoldsOfSeveralBreachesAtOnce) {
  const auto cases = golden_files();
  Seen seen;
  std::mt19937 random{20261120};
  for (int i = 0; i < 120; ++i) check_case(mixture(cases, random), seen);
  EXPECT_GT(seen.breaches, 400U);
  EXPECT_GT(seen.cured_rules, 20U);
}

}  // namespace
}  // namespace ismap::test
