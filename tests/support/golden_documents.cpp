#include "tests/support/golden_documents.hpp"

#include <ismap/catalog/catalog.hpp>

#include <string>
#include <utility>

namespace ismap::test {
namespace {

using nlohmann::json;

json check_items_but(const json& others) {
  const Catalog& catalog = ismap_2020();
  json items = json::array();
  const auto add = [&](std::size_t ordinal) {
    const std::string number = catalog[ordinal].id.string();
    json item = others.value(number, json{{"result", "satisfied"}});
    if (item.is_null()) return;
    item["id"] = number;
    items.push_back(std::move(item));
  };
  (catalog.governance() | catalog.management() | catalog.objectives() | catalog.basic_details()).for_each(add);
  return items;
}

}  // namespace

json policy_of(const json& one) {
  json policy = one.value("policy", json::object());
  policy.emplace("choices", json::object());
  policy.emplace("supplements", json::array());
  return policy;
}

json procurement_of(const json& one) {
  json procurement = one.at("procurement");
  if (one.contains("items_but")) procurement["ciso_check"]["items"] = check_items_but(one.at("items_but"));
  return procurement;
}

json register_with_service_of(const json& one) {
  return {{"services", json::array({one.at("service")})}, {"assessors", json::array()}};
}

}  // namespace ismap::test
