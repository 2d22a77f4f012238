// The cases of the tables in tests/golden, answered.
#pragma once

#include "tests/unit/golden/expected.hpp"

#include <ismap/catalog/catalog.hpp>
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

/// Every basic statement requirement of ismap-2020 as satisfied, but for `others`: an item in its place, or null for
/// none.
inline nlohmann::json check_items_but(const nlohmann::json& others) {
  const Catalog& catalog = ismap_2020();
  nlohmann::json items = nlohmann::json::array();
  const auto add = [&](std::size_t ordinal) {
    const std::string number = catalog[ordinal].id.string();
    nlohmann::json item = others.value(number, nlohmann::json{{"result", "satisfied"}});
    if (item.is_null()) return;
    item["id"] = number;
    items.push_back(std::move(item));
  };
  (catalog.governance() | catalog.management() | catalog.objectives() | catalog.basic_details()).for_each(add);
  return items;
}

inline Procurement procurement_in(const nlohmann::json& one) {
  nlohmann::json procurement = one.at("procurement");
  if (one.contains("items_but")) procurement["ciso_check"]["items"] = check_items_but(one.at("items_but"));
  return procurement.get<Procurement>();
}

inline ProcurementDecision decision_of(const nlohmann::json& one) {
  const Procurement procurement = procurement_in(one);
  const auto policy = policy_of(one).get<Policy>();
  std::optional<Register> registrations;
  if (one.contains("register")) registrations = one.at("register").get<Register>();
  const Date as_of = one.contains("as_of") ? day_of(one, "as_of") : procurement.on;
  return decide(procurement,
                {.as_of = as_of, .registrations = registrations ? &*registrations : nullptr, .policy = &policy});
}

inline RegisterStatus status_of_case(const nlohmann::json& one) {
  const nlohmann::json registrations = {{"services", nlohmann::json::array({one.at("service")})},
                                        {"assessors", nlohmann::json::array()}};
  const auto loaded_register = registrations.get<Register>();
  const auto policy = policy_of(one).get<Policy>();
  return status_of(loaded_register, {.as_of = day_of(one, "as_of"), .policy = &policy});
}

}  // namespace ismap::test
