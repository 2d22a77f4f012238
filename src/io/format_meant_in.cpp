#include "src/core/byte_order_mark.hpp"
#include "src/io/parse.hpp"

#include <ismap/io/load.hpp>
#include <ismap/model/agenda_description.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/policy_description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/model/register_description.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace ismap {
namespace {

namespace ondemand = simdjson::ondemand;

struct Kind {
  std::string_view format;
  std::span<const std::string_view> members;
};

#define ISMAP_KIND(T, name, ja, en) Kind{format_of<T>, member_names<T>},
constexpr auto kinds = std::to_array<Kind>({ISMAP_INPUTS(ISMAP_KIND)});
#undef ISMAP_KIND

std::vector<std::string> names_in(ondemand::object object) {
  std::vector<std::string> names;
  for (auto element : object) {
    ondemand::field field;
    std::string_view name;
    if (std::move(element).get(field) != simdjson::SUCCESS || field.unescaped_key().get(name) != simdjson::SUCCESS)
      break;
    names.emplace_back(name);
  }
  return names;
}

std::size_t count_in(std::span<const std::string_view> members, const std::vector<std::string>& names) {
  return static_cast<std::size_t>(std::ranges::count_if(
      names, [&](const std::string& name) { return std::ranges::find(members, name) != members.end(); }));
}

/// Of the formats accepted, the one most of whose members are among `names`; the earlier if two are alike.
std::string nearest(std::span<const std::string_view> accepted, const std::vector<std::string>& names) {
  std::string_view format;
  std::size_t most = 0;
  for (const Kind& kind : kinds) {
    const std::size_t count = count_in(kind.members, names);
    if (count <= most || std::ranges::find(accepted, kind.format) == accepted.end()) continue;
    most = count;
    format = kind.format;
  }
  return std::string{format};
}

/// A list of controls, saved without the statement around it.
bool is_list_of_controls(ondemand::document& document) {
  ondemand::array list;
  if (document.get_array().get(list) != simdjson::SUCCESS) return false;
  for (auto element : list) {
    ondemand::object first;
    return element.get_object().get(first) == simdjson::SUCCESS &&
           count_in(member_names<ControlEntry>, names_in(first)) > 1;
  }
  return false;
}

}  // namespace

std::string format_meant_in(std::string_view json, std::span<const std::string_view> accepted) {
  if (std::string named = format_named_in(json); !named.empty()) return named;
  json.remove_prefix(detail::size_of_mark(json));
  const simdjson::padded_string text = padded(json);
  ondemand::parser parser;
  ondemand::document document;
  ondemand::object object;
  if (iterate(parser, text).get(document) != simdjson::SUCCESS) return {};
  if (document.get_object().get(object) == simdjson::SUCCESS) return nearest(accepted, names_in(object));
  return is_list_of_controls(document) ? std::string{format_of<Statement>} : std::string{};
}

}  // namespace ismap
