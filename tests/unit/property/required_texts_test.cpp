// A text that a clause asks for is never replaced by nothing, and the order of a list decides nothing.
#include "tests/support/document.hpp"

#include <ismap/io/load.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/review/review.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace ismap {
namespace {

constexpr std::array<std::string_view, 12> blanks = {"",       " ",      "\t\r\n",         "\u00A0",
                                                     "\u3000", "\u200B", "\u2060",         "\u2800",
                                                     "\u3164", "\u202E", "\uFEFF \u00AD ", "。、・"};
constexpr std::array<std::string_view, 6> placeholders = {"-", "TBD", "未定", "同上", "N/A", "ｘｘｘ"};

/// One text of a dossier, and the rule that asks for it.
struct Required {
  std::string rule;
  std::function<std::string*(Dossier&)> text;
};

std::string* at(std::optional<std::string>& text) {
  return text ? &*text : nullptr;
}

std::vector<Required> required_texts(const Dossier& dossier) {
  std::vector<Required> all = {
      {"STM-2.2.1", [](Dossier& one) { return &one.statement.service_name; }},
      {"STM-2.2.3", [](Dossier& one) { return &one.statement.overview.provider; }},
      {"STM-2.2.3", [](Dossier& one) { return &one.statement.overview.service; }},
      {"STM-2.2.3", [](Dossier& one) { return &one.statement.overview.logical_structure; }},
      {"STM-2.2.3", [](Dossier& one) { return &one.statement.overview.covered_scope; }},
      {"STM-2.2.3", [](Dossier& one) { return &one.statement.overview.internal_control; }},
      {"STM-2.2.3", [](Dossier& one) { return &one.statement.overview.populations; }},
      {"STM-sign", [](Dossier& one) { return &one.statement.representative.name; }},
      {"STM-sign", [](Dossier& one) { return &one.statement.representative.title; }},
  };
  const Statement& statement = dossier.statement;
  for (std::size_t i = 0; i < statement.covered_services.size(); ++i)
    all.push_back({"STM-2.2.2a", [i](Dossier& one) { return &one.statement.covered_services[i]; }});
  for (std::size_t i = 0; i < statement.regions.size(); ++i)
    all.push_back({"STM-2.2.2d", [i](Dossier& one) { return &one.statement.regions[i].name; }});
  for (std::size_t i = 0; i < statement.outside_services.size(); ++i) {
    all.push_back({"STM-2.2.2b", [i](Dossier& one) { return &one.statement.outside_services[i].name; }});
    all.push_back({"STM-2.2.2b", [i](Dossier& one) { return &one.statement.outside_services[i].extent; }});
    all.push_back(
        {"STM-2.2.2c", [i](Dossier& one) { return at(one.statement.outside_services[i].registration_number); }});
  }
  for (std::size_t i = 0; i < statement.subsequent_events.size(); ++i)
    all.push_back({"STM-2.2.6", [i](Dossier& one) { return &one.statement.subsequent_events[i].description; }});
  for (std::size_t i = 0; i < statement.controls.size(); ++i) {
    const ControlEntry& entry = statement.controls[i];
    if (entry.stance == Stance::not_selected)
      all.push_back({"STM-2.2.4-3c", [i](Dossier& one) { return at(one.statement.controls[i].reason); }});
    if (entry.stance == Stance::inherited)
      all.push_back({"STM-2.2.4-inh", [i](Dossier& one) { return at(one.statement.controls[i].inherited_from); }});
    if (entry.stance == Stance::implemented && entry.id.depth() == 4 && entry.id.chapter() >= 5)
      all.push_back({"STM-2.2.4-3d", [i](Dossier& one) { return at(one.statement.controls[i].individual_control); }});
    for (std::size_t k = 0; k < entry.changes.size(); ++k)
      all.push_back({"STM-2.2.4-3e", [i, k](Dossier& one) { return &one.statement.controls[i].changes[k].content; }});
  }
  for (std::size_t i = 0; i < dossier.representation->points.size(); ++i)
    if (dossier.representation->points[i].point.value <= 6)
      all.push_back({"STM-2.2.8", [i](Dossier& one) { return at(one.representation->points[i].content); }});
  for (std::size_t i = 0; i < dossier.report->findings.size(); ++i) {
    all.push_back({"REG-3.3", [i](Dossier& one) { return &one.report->findings[i].id; }});
    all.push_back({"REG-3.3", [i](Dossier& one) { return &one.report->findings[i].description; }});
  }
  for (std::size_t i = 0; i < dossier.improvement_plans.size(); ++i)
    all.push_back({"REG-3.3", [i](Dossier& one) { return &one.improvement_plans[i].actions; }});
  return all;
}

struct Example {
  Dossier dossier;
  Register registrations;
};

std::vector<Example> examples() {
  const auto of = [](std::string_view name, std::string_view registrations) {
    return Example{load<Dossier>(test::example(name).dump()), load<Register>(test::example(registrations).dump())};
  };
  return {of("ismap-initial", "ismap-renewal-register"), of("ismap-renewal", "ismap-renewal-register"),
          of("liu-initial", "ismap-renewal-register"), of("diff-previous", "ismap-renewal-register")};
}

Review review_of(const Dossier& dossier, const Register& registrations) {
  return review(dossier, {.as_of = date(2026, 11, 20), .registrations = &registrations});
}

std::map<std::string_view, Verdict> verdicts(const Review& review) {
  std::map<std::string_view, Verdict> all;
  for (const RuleResult& result : review.results) all.emplace(result.rule, result.verdict);
  return all;
}

TEST(RequiredTexts, AreNeverReplacedByNothingOrAPlaceholder) {
  for (const Example& example : examples()) {
    const std::vector<Required> texts = required_texts(example.dossier);
    std::size_t turn = 0;
    for (const Required& required : texts) {
      Dossier changed = example.dossier;
      std::string* const text = required.text(changed);
      if (text == nullptr) continue;
      for (const std::string_view nothing : {blanks[turn % blanks.size()], blanks[(turn + 5) % blanks.size()],
                                             placeholders[turn % placeholders.size()]}) {
        *text = nothing;
        EXPECT_NE(verdicts(review_of(changed, example.registrations)).at(required.rule), Verdict::met)
            << required.rule << " with \"" << nothing << "\" at " << turn;
      }
      ++turn;
    }
  }
}

TEST(RequiredTexts, MayAllBeNothingAtOnceButNotMet) {
  for (const Example& example : examples()) {
    for (const std::string_view nothing : blanks) {
      Dossier changed = example.dossier;
      std::map<std::string, bool> asked;
      for (const Required& required : required_texts(example.dossier))
        if (std::string* const text = required.text(changed)) {
          *text = nothing;
          asked[required.rule] = true;
        }
      const Review after = review_of(changed, example.registrations);
      for (const auto& [rule, is_asked] : asked) EXPECT_NE(verdicts(after).at(rule), Verdict::met) << rule;
    }
  }
}

/// Copies and contradictions at random.
Dossier disturbed(Dossier dossier, std::mt19937& random) {
  std::vector<ControlEntry>& controls = dossier.statement.controls;
  for (int i = 0; i < 6; ++i) {
    ControlEntry entry = controls[random() % controls.size()];
    if (random() % 2 == 0) entry.stance = static_cast<Stance>(random() % 4);
    if (random() % 3 == 0) entry.reason = "適用できないため。";
    controls.push_back(entry);
  }
  std::vector<Finding>& findings = dossier.report->findings;
  for (int i = 0; i < 3; ++i)
    findings.push_back({.id = random() % 2 == 0 ? "F-1" : "Ｆ－2",
                        .control = *ControlId::parse(random() % 2 == 0 ? "9.2.6" : "9.4.1.8.PB"),
                        .description = "記録の一部が残されていなかった。",
                        .found_in = FoundIn::operation});
  for (int i = 0; i < 2; ++i)
    dossier.improvement_plans.push_back({.finding = random() % 2 == 0 ? "f-1" : "F-2",
                                         .written_on = date(2026, 9, 1 + random() % 2),
                                         .actions = "手順を改める。",
                                         .completes_on = date(2026, 10 + random() % 2, 15)});
  std::vector<RepresentationPoint>& points = dossier.representation->points;
  RepresentationPoint point = points[random() % points.size()];
  point.answer = random() % 2 == 0;
  if (random() % 2 == 0) point.content = "移転した。";
  points.push_back(point);
  std::vector<OutsideService>& outside = dossier.statement.outside_services;
  outside.push_back({"外部基盤", "C24-0900-2", "仮想サーバ", true});
  outside.push_back({"外部 基盤", "c24-0900-2", "保管", random() % 2 == 0});
  std::vector<Region>& regions = dossier.statement.regions;
  for (const char* country : {"日本", "米国"})
    if (random() % 2 == 0) regions.push_back({"東京", country});
  regions.push_back({"東京", {}});
  return dossier;
}

TEST(OrderOfLists, ChangesNoVerdict) {
  std::mt19937 random{11};
  for (const Example& example : examples()) {
    for (int run = 0; run < 25; ++run) {
      const Dossier before = disturbed(example.dossier, random);
      Dossier after = before;
      std::ranges::shuffle(after.statement.controls, random);
      std::ranges::shuffle(after.statement.outside_services, random);
      std::ranges::shuffle(after.statement.covered_services, random);
      std::ranges::shuffle(after.statement.regions, random);
      std::ranges::shuffle(after.statement.subsequent_events, random);
      std::ranges::shuffle(after.representation->points, random);
      std::ranges::shuffle(after.report->findings, random);
      std::ranges::shuffle(after.improvement_plans, random);
      EXPECT_EQ(verdicts(review_of(before, example.registrations)), verdicts(review_of(after, example.registrations)));
    }
  }
}

}  // namespace
}  // namespace ismap
