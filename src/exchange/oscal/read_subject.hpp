// The parts of a dossier out of the documents of OSCAL that hold them.
#pragma once

#include "src/exchange/oscal/reading.hpp"

#include <ismap/catalog/catalog.hpp>

#include <map>
#include <string>
#include <vector>

namespace ismap::exchange::detail {

/// What a system security plan says of itself.
struct PlanHead {
  std::string format;              ///< of the document that it was made of; empty: others made it
  std::vector<std::string> parts;  ///< of the dossier, that stand in other documents
  std::string system;              ///< whose other documents name it, too
};

/// Notes what is wrong with the top of any document.
void read_metadata(Reading& reading, OscalSource& source);

PlanHead read_plan_head(Reading& reading, OscalSource& plan);

/// The members of a dossier but for its statement, its report and its improvement plans.
JsonValue read_dossier(Reading& reading, OscalSource& plan);

/// The statement. @param at of it in the document that is made
/// @param absent of a plan that others made: gets the JSON Pointers of what it does not hold; null: nothing may lack
JsonValue read_statement(Reading& reading, OscalSource& plan, const Catalog& catalog, const std::string& at,
                         std::vector<std::string>* absent);

/// The report, with the ids of its findings by their UUIDs.
JsonValue read_report(Reading& reading, OscalSource& results, const std::string& system,
                      std::map<std::string, std::string>& finding_ids);

JsonList read_improvement_plans(Reading& reading, OscalSource& milestones, const std::string& system,
                                const std::map<std::string, std::string>& finding_ids);

/// Sets a member from the number in a token of a control. False, and a fault, if there is none; `is_foreign` is then
/// true if the token is that of another catalogue.
enum class TokenRead { taken, foreign, wrong };
TokenRead take_control(Reading& reading, OscalSource& source, const Node& object, std::string_view name,
                       JsonValue& target, std::string_view member, const std::string& at);

/// Notes a fault if the documents are not of one service. @param written where the document names it
void check_system(Reading& reading, const OscalSource& source, const Node& written, const std::string& named,
                  const std::string& system);

/// The first party that has a role; null if there is none.
Node* party_of(Reading& reading, OscalSource& source, std::string_view role);

}  // namespace ismap::exchange::detail
