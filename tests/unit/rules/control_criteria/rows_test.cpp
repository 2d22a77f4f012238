// Rows of a statement against each other: contradictions, copies, shared reasons.
#include <ismap/io/load.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/review/review.hpp>

#include "tests/support/document.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace ismap {
namespace {

constexpr Date as_of = date(2026, 11, 20);

Dossier initial() {
  return load<Dossier>(test::example("ismap-initial").dump());
}

ControlEntry row(std::string_view id, Stance stance, std::string text = {}) {
  ControlEntry made;
  made.id = ControlId::parse(id).value();
  made.stance = stance;
  if (!text.empty()) (is_realised(made) ? made.individual_control : made.reason) = std::move(text);
  return made;
}

const RuleResult& result_of(const Review& review, std::string_view rule) {
  const auto found = std::ranges::find(review.results, rule, &RuleResult::rule);
  if (found == review.results.end()) throw std::out_of_range(std::string{rule});
  return *found;
}

std::vector<const Diagnostic*> coded(const RuleResult& result, std::string_view code) {
  std::vector<const Diagnostic*> found;
  for (const Diagnostic& diagnostic : result.diagnostics)
    if (diagnostic.code == std::string{result.rule}.append("/").append(code)) found.push_back(&diagnostic);
  return found;
}

TEST(RepeatedRows, ContradictingOnesAreABreachAtAcceptance) {
  Dossier dossier = initial();
  dossier.statement.controls.push_back(row("14.2.7", Stance::excluded));
  const Review found = review(dossier, {.as_of = as_of});
  EXPECT_EQ(found.acceptance->verdict, Verdict::not_met);
  EXPECT_EQ(std::ranges::count(found.acceptance->rules, std::string_view{"STM-2.2"}), 1);
  EXPECT_EQ(found.verdict, Verdict::not_met);
  EXPECT_EQ(found.viewpoints.front().verdict, Verdict::needs_judgement);
}

TEST(RepeatedRows, CopiesAreAWarningThatChangesNoVerdict) {
  Dossier dossier = initial();
  const Review before = review(dossier, {.as_of = as_of});
  std::vector<ControlEntry>& controls = dossier.statement.controls;
  const std::vector<ControlEntry> some{controls.begin(), controls.begin() + 100};
  controls.insert(controls.end(), some.begin(), some.end());
  const Review after = review(dossier, {.as_of = as_of});
  for (std::size_t i = 0; i < before.results.size(); ++i)
    EXPECT_EQ(before.results[i].verdict, after.results[i].verdict) << before.results[i].rule;
  const auto copies = coded(result_of(after, "STM-2.2"), "copy");
  ASSERT_EQ(copies.size(), 100U);
  EXPECT_EQ(copies.front()->severity, Severity::warning);
}

TEST(RepeatedRows, WorkTheSameInTheRevisionOf2025) {
  Dossier dossier = initial();
  dossier.statement.edition = edition_2025;
  dossier.statement.controls = {row("5.2", Stance::implemented), row("5.2", Stance::excluded),
                                row("5.2.1", Stance::implemented, "手順"),
                                row("5.2.1", Stance::implemented, "別の手順"), row("5.3", Stance::excluded, "未定")};
  dossier.statement.controls.back().ground = ExclusionGround::not_applicable;
  const Review found = review(dossier, {.as_of = as_of});
  EXPECT_EQ(coded(result_of(found, "STM-2.2"), "repeated").size(), 4U);
  EXPECT_EQ(coded(result_of(found, "STM25-2"), "contradicted").size(), 2U);
  EXPECT_EQ(coded(result_of(found, "STM25-3"), "contradicted").size(), 1U);
  EXPECT_EQ(coded(result_of(found, "STM25-3"), "no_reason").size(), 0U);
  EXPECT_EQ(coded(result_of(found, "STM25-3"), "placeholder").size(), 1U);
  EXPECT_EQ(coded(result_of(found, "STM25-4"), "contradicted").size(), 1U) << "of details alone";
}

TEST(SharedReasons, OfOptionalDetailsAreSaidFromTen) {
  Dossier dossier = initial();
  const auto shared_with = [&](unsigned details) {
    Dossier changed = dossier;
    for (unsigned i = 1; i <= details; ++i)
      changed.statement.controls.push_back(
          row("9.4.2." + std::to_string(100 + i), Stance::not_selected, "必要がないため選択していない。"));
    return coded(result_of(review(changed, {.as_of = as_of}), "STM-2.2.4-3c"), "shared_reason").size();
  };
  EXPECT_EQ(shared_with(9), 0U);
  EXPECT_EQ(shared_with(10), 1U);
}

TEST(SharedReasons, NameTheControls) {
  Dossier dossier = initial();
  for (ControlEntry& entry : dossier.statement.controls)
    if (entry.id == *ControlId::parse("14.2.7") || entry.id == *ControlId::parse("14.2.8"))
      entry = row(entry.id.string(), Stance::excluded, "開発を委託していないため。");
  const Review found = review(dossier, {.as_of = as_of});
  const auto said = coded(result_of(found, "STM-2.2.4-3b"), "shared_reason");
  ASSERT_EQ(said.size(), 1U);
  EXPECT_EQ(said.front()->message.en,
            "2 controls (14.2.7, 14.2.8) share one and the same reason. Does it hold for each?");
}

}  // namespace
}  // namespace ismap
