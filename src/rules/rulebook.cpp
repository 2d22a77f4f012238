#include <ismap/rules/rulebook.hpp>

#include <ismap/rules/assessment_guideline.hpp>
#include <ismap/rules/assessor.hpp>
#include <ismap/rules/basic_regulation.hpp>
#include <ismap/rules/committee.hpp>
#include <ismap/rules/control_criteria.hpp>
#include <ismap/rules/liu.hpp>
#include <ismap/rules/procurement.hpp>
#include <ismap/rules/registration.hpp>

#include <algorithm>
#include <array>

namespace ismap {
namespace {

using RuleRows = std::span<const Rule* const>;

constexpr std::array<std::span<const RuleRows>, 8> regulations = {
    control_criteria::parts,     registration::chapters, liu::sections,
    assessment_guideline::parts, procurement::sections,  assessors::sections,
    basic_regulation::chapters,  committee::sections};

constexpr std::size_t rule_count() {
  std::size_t count = 0;
  for (const std::span<const RuleRows> regulation : regulations)
    for (const RuleRows rows : regulation) count += rows.size();
  return count;
}

constexpr auto all_rows = [] {
  std::array<const Rule*, rule_count()> all{};
  std::size_t next = 0;
  for (const std::span<const RuleRows> regulation : regulations)
    for (const RuleRows rows : regulation)
      for (const Rule* rule : rows) all[next++] = rule;
  return all;
}();

}  // namespace

std::span<const Rule* const> rulebook() {
  return all_rows;
}

std::vector<const Rule*> find_rules(std::string_view id) {
  std::vector<const Rule*> rows;
  std::ranges::copy_if(rulebook(), std::back_inserter(rows), [&](const Rule* rule) { return rule->id == id; });
  return rows;
}

}  // namespace ismap
