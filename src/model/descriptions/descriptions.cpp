#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

/// Empty if there is none.
Description row_of(std::string_view type, std::string_view name) {
  for (const Descriptions& family : all_descriptions())
    for (const Description& row : family)
      if (row.type == type && row.name == name) return row;
  return {};
}

}  // namespace

std::vector<Descriptions> all_descriptions() {
  return {
      statement_descriptions(),       application_descriptions(),
      assessment_descriptions(),      disclosures_descriptions(),
      dossier_descriptions(),         register_descriptions(),
      assessor_descriptions(),        procurement_descriptions(),
      agenda_descriptions(),          policy_descriptions(),
      result_descriptions(),          review_descriptions(),
      status_descriptions(),          procurement_decision_descriptions(),
      agenda_plan_descriptions(),     assessor_review_descriptions(),
      assessment_plan_descriptions(), impact_descriptions(),
      migration_descriptions(),       overlap_descriptions(),
      difference_descriptions(),      remedy_descriptions(),
  };
}

Label title_of(std::string_view type, std::string_view name) {
  return row_of(type, name).title;
}

Label description_of(std::string_view type, std::string_view name) {
  return row_of(type, name).text;
}

}  // namespace ismap
