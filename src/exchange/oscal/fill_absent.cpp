#include "src/exchange/oscal/fill_absent.hpp"

#include <ismap/io/write.hpp>
#include <ismap/model/statement.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ismap::exchange::detail {
namespace {

using nlohmann::json;

bool lacks_nothing(const json& held, const json& all) {
  return std::ranges::all_of(all.items(), [&](const auto& item) { return held.contains(item.key()); });
}

bool is_in_a_control(const json& statement, const char* member) {
  return std::ranges::any_of(statement.at("controls"), [&](const json& entry) {
    const auto found = entry.find(member);
    return found != entry.end() && !found->empty();
  });
}

}  // namespace

void fill_absent(json& statement, std::vector<std::string>& absent) {
  Statement nothing;
  nothing.assessment_period = {date(2000, 1, 1), date(2000, 12, 31)};
  const json filling = json::parse(write(nothing));
  for (const auto& [member, value] : filling.items()) {
    if (member == "format" || (member == "controls" && statement.contains(member))) continue;
    json& held = statement[member];
    if (value.is_object() && held.is_object() && lacks_nothing(held, value)) continue;
    if (!value.is_object() && !held.is_null()) continue;
    absent.push_back("/" + member);
    if (held.is_object())
      held.insert(value.begin(), value.end());
    else
      held = value;
  }
  for (const char* optional : {"special_notes", "generative_ai"})
    if (!statement.contains(optional)) absent.push_back(std::string{"/"} + optional);
  for (const char* member : {"ground", "reason", "individual_control", "inherited_from", "changes"})
    if (!is_in_a_control(statement, member)) absent.push_back(std::string{"/controls/*/"} + member);
}

}  // namespace ismap::exchange::detail
