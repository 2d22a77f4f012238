// The cases of the tables in tests/golden, answered.
#pragma once

#include "tests/unit/golden/expected.hpp"

#include <ismap/io/load.hpp>
#include <ismap/review/assessor.hpp>
#include <ismap/review/procurement.hpp>
#include <ismap/review/review.hpp>
#include <ismap/review/status.hpp>

#include <optional>

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
  const auto loaded_dossier = load<Dossier>(dossier.dump());
  const auto loaded_register = load<Register>(registrations.dump());
  const auto loaded_policy = load<Policy>(policy_of(one).dump());
  return review(loaded_dossier, {.as_of = day_of(one, "as_of"),
                                 .registrations = with_register ? &loaded_register : nullptr,
                                 .policy = &loaded_policy});
}

inline AssessorReview assessor_review_of(const nlohmann::json& one) {
  const auto assessor = load<RegisteredAssessor>(one.at("assessor").dump());
  const auto policy = load<Policy>(policy_of(one).dump());
  return review(assessor, {.as_of = day_of(one, "as_of"), .policy = &policy});
}

inline ProcurementDecision decision_of(const nlohmann::json& one) {
  const auto procurement = load<Procurement>(one.at("procurement").dump());
  const auto policy = load<Policy>(policy_of(one).dump());
  std::optional<Register> registrations;
  if (one.contains("register")) registrations = load<Register>(one.at("register").dump());
  const Date as_of = one.contains("as_of") ? day_of(one, "as_of") : procurement.on;
  return decide(procurement,
                {.as_of = as_of, .registrations = registrations ? &*registrations : nullptr, .policy = &policy});
}

inline RegisterStatus status_of_case(const nlohmann::json& one) {
  const nlohmann::json registrations = {{"services", nlohmann::json::array({one.at("service")})},
                                        {"assessors", nlohmann::json::array()}};
  const auto loaded_register = load<Register>(registrations.dump());
  const auto policy = load<Policy>(policy_of(one).dump());
  return status_of(loaded_register, {.as_of = day_of(one, "as_of"), .policy = &policy});
}

}  // namespace ismap::test
