#include <ismap/rules/rulebook.hpp>

#include "src/rules/regulations.hpp"

#include <algorithm>
#include <boost/container/static_vector.hpp>
#include <iterator>

namespace ismap {
namespace {

/// More than there are. They are counted and named where nothing may be allocated.
using Rows = boost::container::static_vector<const RuleRow*, 512>;

Rows every_row() {
  Rows all;
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
  static const Rows all = every_row();
  return all;
}

std::vector<const RuleRow*> find_rules(std::string_view id) {
  std::vector<const RuleRow*> found;
  std::ranges::copy_if(rulebook(), std::back_inserter(found), [&](const RuleRow* rule) { return rule->id == id; });
  return found;
}

}  // namespace ismap
