// What described types, their members and their enumerators are called and what they mean, for schemas, forms and
// reference pages.
#pragma once

#include <ismap/core/text.hpp>

#include <span>
#include <string_view>
#include <vector>

namespace ismap {

/// One row: what a type, or a member or enumerator of it, is called and what it means.
struct Description {
  std::string_view type;
  std::string_view name;  ///< of the member or enumerator; empty for the type itself
  Label title;            ///< a few words: a heading of a column, a field of a form, an item of a choice
  Label text;             ///< a sentence
};

using Descriptions = std::span<const Description>;

Descriptions statement_descriptions();
Descriptions application_descriptions();
Descriptions assessment_descriptions();
Descriptions disclosures_descriptions();
Descriptions dossier_descriptions();
Descriptions register_descriptions();
Descriptions assessor_descriptions();
Descriptions procurement_descriptions();
Descriptions agenda_descriptions();
Descriptions policy_descriptions();
Descriptions result_descriptions();
Descriptions review_descriptions();
Descriptions basis_descriptions();
Descriptions status_descriptions();
Descriptions procurement_decision_descriptions();
Descriptions agenda_plan_descriptions();
Descriptions assessor_review_descriptions();
Descriptions assessment_plan_descriptions();
Descriptions impact_descriptions();
Descriptions incidents_descriptions();
Descriptions statistics_descriptions();
Descriptions migration_descriptions();
Descriptions overlap_descriptions();
Descriptions difference_descriptions();
Descriptions remedy_descriptions();
Descriptions verification_descriptions();

/// The families of types, in the order above.
std::vector<Descriptions> all_descriptions();

/// Both are empty in both languages if there is no such row.
Label title_of(std::string_view type, std::string_view name = {});
Label description_of(std::string_view type, std::string_view name = {});

}  // namespace ismap
