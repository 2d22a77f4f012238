// The cases of the tables in tests/golden, answered.
#pragma once

#include "tests/support/golden_documents.hpp"
#include "tests/unit/golden/expected.hpp"

#include <ismap/io/json.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/register_description.hpp>
#include <ismap/review/assessor.hpp>
#include <ismap/review/procurement.hpp>
#include <ismap/review/review.hpp>
#include <ismap/review/status.hpp>

#include <optional>
#include <string>
#include <utility>

namespace ismap::test {

inline Date day_of(const nlohmann::json& one, const char* member) {
  return parse_date(one.at(member).get<std::string>()).value();
}

inline Review review_of(const nlohmann::json& one) {
  nlohmann::json dossier = example(one.at("base").get<std::string>());
  const nlohmann::json edits = one.value("edits", nlohmann::json::array());
  for (const nlohmann::json& edit : edits) apply(dossier, edit);
  const bool with_register = one.value("register", one.at("base") == "ismap-renewal");
  nlohmann::json registrations = example("ismap-renewal-register");
  const nlohmann::json register_edits = one.value("register_edits", nlohmann::json::array());
  for (const nlohmann::json& edit : register_edits) apply(registrations, edit);
  const auto loaded_dossier = dossier.get<Dossier>();
  const auto loaded_register = registrations.get<Register>();
  const auto loaded_policy = policy_of(one).get<Policy>();
  return review(loaded_dossier, {.as_of = day_of(one, "as_of"),
                                 .registrations = with_register ? &loaded_register : nullptr,
                                 .policy = &loaded_policy});
}

inline AssessorReview assessor_review_of(const nlohmann::json& one) {
  const auto assessor = one.at("assessor").get<RegisteredAssessor>();
  const auto policy = policy_of(one).get<Policy>();
  return review(assessor, {.as_of = day_of(one, "as_of"), .policy = &policy});
}

inline ProcurementDecision decision_of(const nlohmann::json& one) {
  const auto procurement = procurement_of(one).get<Procurement>();
  const auto policy = policy_of(one).get<Policy>();
  std::optional<Register> registrations;
  if (one.contains("register")) registrations = one.at("register").get<Register>();
  const Date as_of = one.contains("as_of") ? day_of(one, "as_of") : procurement.on;
  return decide(procurement,
                {.as_of = as_of, .registrations = registrations ? &*registrations : nullptr, .policy = &policy});
}

inline RegisterStatus status_of_case(const nlohmann::json& one) {
  const auto loaded_register = register_with_service_of(one).get<Register>();
  const auto policy = policy_of(one).get<Policy>();
  return status_of(loaded_register, {.as_of = day_of(one, "as_of"), .policy = &policy});
}

}  // namespace ismap::test
