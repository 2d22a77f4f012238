#include <ismap/ask/checklist.hpp>

#include <ismap/exchange/forms/form.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>

#include "src/ask/in_tables.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace ismap::ask {
namespace {

using nlohmann::json;

constexpr std::string_view member = "ciso_check";
constexpr std::string_view at = "/ciso_check";

constexpr Label both_say{"調達の文書の記載と異なります。いずれか一方に記載してください。",
                         "The procurement says otherwise. Say it in one of them."};

bool says_nothing(const json& value) {
  return value.is_null() || value == "" || value == json::array();
}

/// Members that both have, with different values.
std::vector<InputFault> merge(json& check, const json& checklist) {
  std::vector<InputFault> faults;
  for (const auto& [name, value] : checklist.items()) {
    if (name == "format") continue;
    if (!check.contains(name) || says_nothing(check[name]))
      check[name] = value;
    else if (!says_nothing(value) && check[name] != value)
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
  json whole = json::parse(write(procurement));
  const json checklist = json::parse(std::exchange(read.json, {}));
  const auto source = std::make_shared<const TableSource>(tables, std::move(read));
  const std::vector<InputFault> faults = merge(whole[std::string{member}], checklist);
  if (!faults.empty()) throw in_tables(ParseError(faults), *source, options);
  try {
    return {load<Procurement>(whole.dump(), options.limits.in_place_of({})), source};
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
