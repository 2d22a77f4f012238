#include "src/exchange/oscal/fill_absent.hpp"

#include <ismap/io/write.hpp>
#include <ismap/model/statement.hpp>

#include <algorithm>

namespace ismap::exchange::detail {
namespace {

bool lacks_nothing(const JsonValue& held, const JsonMembers& all) {
  return std::ranges::all_of(all, [&](const JsonMember& member) { return held.contains(member.name); });
}

bool is_in_a_control(const JsonValue& statement, const char* member) {
  return std::ranges::any_of(statement.find("controls")->get<JsonList>(), [&](const JsonValue& entry) {
    const JsonValue* found = entry.find(member);
    return found != nullptr && *found != JsonList{};
  });
}

}  // namespace

void fill_absent(JsonValue& statement, std::vector<std::string>& absent) {
  Statement nothing;
  nothing.assessment_period = {date(2000, 1, 1), date(2000, 12, 31)};
  JsonValue filling = parse_json(write(nothing));
  filling.sort_members();
  for (const auto& [member, value] : filling.get<JsonMembers>()) {
    if (member == "format" || (member == "controls" && statement.contains(member))) continue;
    JsonValue& held = statement[member];
    const auto* parts = value.as<JsonMembers>();
    const bool is_object = parts != nullptr && held.as<JsonMembers>() != nullptr;
    if (is_object ? lacks_nothing(held, *parts) : parts == nullptr && !held.is_null()) continue;
    absent.push_back("/" + member);
    if (is_object)
      for (const JsonMember& part : *parts) held.emplace(part.name, part.value);
    else
      held = value;
  }
  for (const char* optional : {"special_notes", "generative_ai"})
    if (!statement.contains(optional)) absent.push_back(std::string{"/"} + optional);
  for (const char* member : {"ground", "reason", "individual_control", "inherited_from", "changes"})
    if (!is_in_a_control(statement, member)) absent.push_back(std::string{"/controls/*/"} + member);
}

}  // namespace ismap::exchange::detail
