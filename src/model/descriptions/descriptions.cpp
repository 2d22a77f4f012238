#include "src/model/descriptions/descriptions.hpp"

#include <map>
#include <utility>

namespace ismap {
namespace {

using Rows = std::map<std::pair<std::string_view, std::string_view>, const Description*>;

const Rows& rows() {
  static const Rows all = [] {
    Rows made;
    for (const Descriptions& family : all_descriptions())
      for (const Description& row : family) made.try_emplace({row.type, row.name}, &row);
    return made;
  }();
  return all;
}

/// Empty if there is none.
Description row_of(std::string_view type, std::string_view name) {
  const auto found = rows().find({type, name});
  return found == rows().end() ? Description{} : *found->second;
}

}  // namespace

std::vector<Descriptions> all_descriptions() {
  return {
      statement_descriptions(),   application_descriptions(),     assessment_descriptions(),
      disclosures_descriptions(), dossier_descriptions(),         register_descriptions(),
      assessor_descriptions(),    procurement_descriptions(),     agenda_descriptions(),
      policy_descriptions(),      result_descriptions(),          review_descriptions(),
      basis_descriptions(),       status_descriptions(),          procurement_decision_descriptions(),
      agenda_plan_descriptions(), assessor_review_descriptions(), assessment_plan_descriptions(),
      impact_descriptions(),      incidents_descriptions(),       statistics_descriptions(),
      migration_descriptions(),   overlap_descriptions(),         difference_descriptions(),
      remedy_descriptions(),      verification_descriptions(),
  };
}

Label title_of(std::string_view type, std::string_view name) {
  return row_of(type, name).title;
}

Label description_of(std::string_view type, std::string_view name) {
  return row_of(type, name).text;
}

}  // namespace ismap
