#include "src/review/diff/submissions.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/assessment_guideline/changes.hpp>
#include <ismap/rules/control_criteria/changes.hpp>
#include <ismap/rules/procurement/changes.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace ismap {
namespace {

/// The first row of each name.
std::map<std::string_view, std::size_t> rows_by_name(const std::vector<std::string>& names) {
  std::map<std::string_view, std::size_t> rows;
  for (std::size_t row = 0; row < names.size(); ++row) rows.try_emplace(names[row], row);
  return rows;
}

struct RegionRows {
  std::size_t row = 0;  ///< the first one
  std::vector<std::string_view> countries{};

  friend bool operator==(const RegionRows& one, const RegionRows& other) { return one.countries == other.countries; }
};

std::map<std::string_view, RegionRows> rows_by_name(const std::vector<Region>& regions) {
  std::map<std::string_view, RegionRows> rows;
  for (std::size_t row = 0; row < regions.size(); ++row) {
    const auto& [name, country] = regions[row];
    rows.try_emplace(name, RegionRows{.row = row})
        .first->second.countries.push_back(country ? *country : std::string_view{});
  }
  for (auto& [name, one] : rows) std::ranges::sort(one.countries);
  return rows;
}

class Scope {
 public:
  Scope(const Submissions& submissions, Consequences& consequences)
      : submissions_(submissions),
        before_(submissions.before),
        after_(submissions.after),
        consequences_(consequences) {}

  void compare() {
    compare_name();
    compare_services();
    compare_regions();
    compare_representatives();
    compare_generative_ai();
  }

 private:
  void compare_name() {
    if (before_.service_name == after_.service_name) return;
    const Pointer at = submissions_.statement() / path<&Statement::service_name>;
    consequences_.add(assessment_guideline::change::service_renamed, {before_.service_name, after_.service_name},
                      {at, at});
  }

  void compare_services() {
    const Pointer list = submissions_.statement() / path<&Statement::covered_services>;
    const auto before = rows_by_name(before_.covered_services);
    const auto after = rows_by_name(after_.covered_services);
    for (const auto& [name, row] : after)
      if (!before.contains(name))
        consequences_.add(assessment_guideline::change::service_added, {name}, {{}, list / row});
    for (const auto& [name, row] : before)
      if (!after.contains(name)) consequences_.add(control_criteria::change::service_removed, {name}, {list / row, {}});
  }

  void compare_regions() {
    const Pointer list = submissions_.statement() / path<&Statement::regions>;
    const auto before = rows_by_name(before_.regions);
    const auto after = rows_by_name(after_.regions);
    bool is_any_added = false;
    for (const auto& [name, region] : after) {
      const auto old = before.find(name);
      if (old == before.end()) {
        is_any_added = true;
        consequences_.add(assessment_guideline::change::region_added, {name}, {{}, list / region.row});
      } else if (old->second != region) {
        consequences_.add(control_criteria::change::country_changed, {name},
                          {list / old->second.row, list / region.row});
      }
    }
    if (is_any_added) consequences_.add(assessment_guideline::change::regions_added, {}, {{}, list});
    for (const auto& [name, region] : before)
      if (!after.contains(name))
        consequences_.add(assessment_guideline::change::region_removed, {name}, {list / region.row, {}});
  }

  void compare_representatives() {
    const Representative& before = before_.representative;
    const Representative& after = after_.representative;
    if (before == after) return;
    const Pointer at = submissions_.statement() / path<&Statement::representative>;
    if (before.name != after.name || before.title != after.title)
      consequences_.add(control_criteria::change::representative_changed,
                        {before.title + " " + before.name, after.title + " " + after.name}, {at, at});
    if (!after.is_director && !is_stated(after.authority))
      consequences_.add(control_criteria::change::representative_without_authority, {after.name}, {at, at});
  }

  void compare_generative_ai() {
    const GenerativeAi before = before_.generative_ai.value_or(GenerativeAi{});
    const GenerativeAi after = after_.generative_ai.value_or(GenerativeAi{});
    const Pointer at = submissions_.statement() / path<&Statement::generative_ai>;
    if (after.offered && !before.offered)
      consequences_.add(procurement::change::ai_newly_offered, {}, {{}, at});
    else if (after.offered && after.external && !before.external)
      consequences_.add(procurement::change::ai_newly_external, {}, {at, at});
  }

  const Submissions& submissions_;
  const Statement& before_;
  const Statement& after_;
  Consequences& consequences_;
};

}  // namespace

void compare_scope(const Submissions& submissions, Consequences& consequences) {
  Scope{submissions, consequences}.compare();
}

}  // namespace ismap
