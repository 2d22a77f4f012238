// The questions that can be asked of documents.
#pragma once

#include <cstdint>

namespace ismap {

enum class AskedQuestion : std::uint8_t {
  document_review,      ///< does this application or statement meet the rules?
  service_status,       ///< what is the state of this registration, and what is owed?
  service_impact,       ///< what depends on this service?
  register_status,      ///< what are the states of all registrations?
  register_due,         ///< what is due across the register?
  register_impact,      ///< what depends on services without a valid registration?
  procurement_decide,   ///< may this service be bought, and on which ground?
  assessor_review,      ///< does this assessor meet the requirements?
  agenda_plan,          ///< who decides on what at this meeting?
  assessment_plan,      ///< what may the assessment leave out?
  statement_migrate,    ///< what becomes of a statement in another edition?
  certificate_overlap,  ///< which items go back to a standard?
  document_diff,        ///< what changed between two submissions?
  document_remedy,      ///< what has to change for no rule to be not met?
  register_incidents,   ///< which incidents and grave changes does the register show?
};

}  // namespace ismap
