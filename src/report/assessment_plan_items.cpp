#include "assessment_plan_items.hpp"

#include <ismap/report/assessment_plan_page.hpp>
#include <ismap/rules/rulebook.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace ismap::detail {
namespace {

enum class Criteria { governance, management, controls, other };

constexpr std::array all_criteria = {Criteria::governance, Criteria::management, Criteria::controls, Criteria::other};

Label label_of(Criteria criteria) {
  switch (criteria) {
    case Criteria::governance:
      return {"ガバナンス基準", "Governance criteria"};
    case Criteria::management:
      return {"マネジメント基準", "Management criteria"};
    case Criteria::controls:
      return {"管理策基準", "Controls criteria"};
    case Criteria::other:
      break;
  }
  return {"基準にない番号", "Numbers outside the criteria"};
}

Criteria criteria_of(ControlId control) {
  const unsigned chapter = control.chapter();
  if (chapter == 3) return Criteria::governance;
  if (chapter == 4) return Criteria::management;
  return chapter >= 5 && chapter <= 18 ? Criteria::controls : Criteria::other;
}

Colour colour_of(PlanDecision decision) {
  switch (decision) {
    case PlanDecision::may_omit:
      return Colour::green;
    case PlanDecision::undecided:
      return Colour::magenta;
    case PlanDecision::assess:
    case PlanDecision::not_stated:
      break;
  }
  return Colour::plain;
}

/// Items with one reason.
struct PlannedItems {
  Criteria criteria;
  std::vector<std::string_view> rules;
  std::vector<std::string> controls;
};

/// In the order of their first items.
std::vector<PlannedItems> groups_of(const AssessmentPlan& plan, PlanDecision decision) {
  std::vector<PlannedItems> groups;
  for (const PlanItem& item : plan.items) {
    if (item.decision != decision) continue;
    const Criteria criteria = criteria_of(item.control);
    auto group = std::ranges::find_if(
        groups, [&](const PlannedItems& known) { return known.criteria == criteria && known.rules == item.rules; });
    if (group == groups.end()) group = groups.insert(groups.end(), {criteria, item.rules, {}});
    group->controls.push_back(item.control.string());
  }
  return groups;
}

void add_group(Page& page, const PlannedItems& group, Colour colour) {
  constexpr Label count{"：{0}件", ": {0}"};
  page.item(0, {{page.in(label_of(group.criteria)), Colour::bold},
                {fill(count, {std::to_string(group.controls.size())}).in(page.language)}});
  for (const std::string_view id : group.rules) {
    const std::vector<const RuleRow*> rows = find_rules(id);
    page::Line line = {{std::string{id}, colour}};
    if (!rows.empty()) line.insert(line.end(), {page::gap, {page.in(rows.back()->title)}});
    page.item(1, std::move(line));
  }
  page.listing(2, group.controls);
}

}  // namespace

page::Table plan_counts(const AssessmentPlan& plan, Language language) {
  constexpr std::array decisions = {PlanDecision::assess, PlanDecision::may_omit, PlanDecision::undecided,
                                    PlanDecision::not_stated};
  page::Table table;
  for (const Criteria criteria : all_criteria) {
    const auto count = [&](PlanDecision decision) {
      return std::ranges::count_if(plan.items, [&](const PlanItem& item) {
        return item.decision == decision && criteria_of(item.control) == criteria;
      });
    };
    std::vector<page::Run> row = {{std::string{label_of(criteria).in(language)}}};
    std::ptrdiff_t all = 0;
    for (const PlanDecision decision : decisions) {
      const auto items = count(decision);
      all += items;
      row.push_back({std::string{ismap::label_of(decision).in(language)} + " " + std::to_string(items),
                     items == 0 ? Colour::dim : colour_of(decision)});
    }
    if (all > 0) table.add(std::move(row));
  }
  return table;
}

void add_plan_items(Page& page, const AssessmentPlan& plan) {
  for (const PlanDecision decision : {PlanDecision::may_omit, PlanDecision::undecided, PlanDecision::assess}) {
    const std::vector<PlannedItems> groups = groups_of(plan, decision);
    if (groups.empty()) continue;
    page.section(ismap::label_of(decision));
    for (const PlannedItems& group : groups) add_group(page, group, colour_of(decision));
  }
}

}  // namespace ismap::detail
