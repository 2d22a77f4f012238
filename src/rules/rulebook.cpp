#include <ismap/rules/rulebook.hpp>

#include "src/rules/regulations.hpp"

#include <algorithm>
#include <iterator>

namespace ismap {
namespace {

std::vector<const RuleRow*> every_row() {
  std::vector<const RuleRow*> all;
  for (const RegulationRules* regulation : regulations())
    all.insert(all.end(), regulation->rows.begin(), regulation->rows.end());
  return all;
}

}  // namespace

std::span<const RegulationRules* const> regulations() {
  static const RegulationRules* const all[] = {&control_criteria_rules(),     &registration_rules(), &liu_rules(),
                                               &assessment_guideline_rules(), &procurement_rules(),  &assessor_rules(),
                                               &basic_regulation_rules(),     &committee_rules()};
  return all;
}

std::span<const RuleRow* const> rulebook() {
  static const std::vector<const RuleRow*> all = every_row();
  return all;
}

std::vector<const RuleRow*> find_rules(std::string_view id) {
  std::vector<const RuleRow*> found;
  std::ranges::copy_if(rulebook(), std::back_inserter(found), [&](const RuleRow* rule) { return rule->id == id; });
  return found;
}

}  // namespace ismap
