#include <ismap/ask/checklist.hpp>

#include <ismap/exchange/forms/form.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>

#include "src/ask/in_tables.hpp"
#include "src/io/json_value.hpp"

#include <array>
#include <utility>

namespace ismap::ask {
namespace {

constexpr std::string_view member = "ciso_check";
constexpr std::string_view at = "/ciso_check";

constexpr Label both_say{"調達の文書の記載と異なります。いずれか一方に記載してください。",
                         "The procurement says otherwise. Say it in one of them."};

bool says_nothing(const JsonValue& value) {
  return value.is_null() || value == JsonValue{""} || value == JsonList{};
}

/// Members that both have, with different values.
std::vector<InputFault> merge(JsonValue& check, const JsonValue& checklist) {
  std::vector<InputFault> faults;
  for (const auto& [name, value] : checklist.get<JsonMembers>()) {
    if (name == "format") continue;
    JsonValue& held = check[name];
    if (says_nothing(held))
      held = value;
    else if (!says_nothing(value) && held != value)
      faults.push_back(
          {.fault = Fault::bad_value, .message = Text{both_say}, .pointer = "/" + name, .place = {0, 0, 0}});
  }
  return faults;
}

/// The faults that are in the check alone, with their places in the checklist.
ParseError within_check(const ParseError& error) {
  std::vector<InputFault> faults = error.faults();
  for (InputFault& fault : faults)
    if (fault.pointer.starts_with(at)) fault.pointer.erase(0, at.size());
  return ParseError(std::move(faults), error.has_more());
}

}  // namespace

CheckedProcurement with_checklist(const Procurement& procurement, const exchange::Tables& tables,
                                  const TableOptions& options) {
  constexpr std::array accepted{exchange::checklist_format};
  exchange::FormRead read = exchange::read_form(tables, {.accepted = accepted,
                                                         .catalog = &ismap_2020(),
                                                         .columns = options.columns,
                                                         .is_part = true,
                                                         .place = options.place});
  JsonValue whole = parse_json(write(procurement));
  whole.sort_members();
  const JsonValue checklist = parse_json(std::exchange(read.json, {}));
  const auto source = std::make_shared<const TableSource>(tables, std::move(read));
  const std::vector<InputFault> faults = merge(whole[member], checklist);
  whole.sort_members();
  if (!faults.empty()) throw in_tables(ParseError(faults), *source, options);
  try {
    return {load<Procurement>(json_of(whole), options.limits.in_place_of({})), source};
  } catch (const ParseError& error) {
    throw in_tables(within_check(error), *source, options);
  }
}

CellOf cells_of(CellOf procurement, std::shared_ptr<const TableSource> checklist) {
  if (!checklist) return procurement;
  return [procurement = std::move(procurement),
          checklist = std::move(checklist)](std::string_view pointer) -> std::optional<std::string> {
    if (pointer.starts_with(at))
      if (auto cell = checklist->cell(pointer.substr(at.size()))) return cell;
    return procurement ? procurement(pointer) : std::nullopt;
  };
}

}  // namespace ismap::ask
