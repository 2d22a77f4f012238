#include <ismap/io/json.hpp>
#include <ismap/io/structural_diff.hpp>
#include <ismap/model/dossier_description.hpp>

#include <algorithm>
#include <new>
#include <stdexcept>
#include <string>

namespace ismap {
namespace {

using Json = nlohmann::json;

/// Nothing is taken out before everything else is in place, so no position shifts. Until then null marks it, which no
/// document contains.
void take_out_marked(Json& json) {
  if (json.is_array())
    std::erase_if(json.get_ref<Json::array_t&>(), [](const Json& part) { return part.is_null(); });
  else if (json.is_object())
    std::erase_if(json.get_ref<Json::object_t&>(), [](const auto& member) { return member.second.is_null(); });
  if (json.is_structured()) std::ranges::for_each(json, take_out_marked);
}

void require(bool holds, const char* what, const Change& change) {
  if (!holds) throw std::invalid_argument(std::string{what}.append(": ").append(change.old_at.string()));
}

void add(Json& json, const Change& change) {
  const Json::json_pointer place{change.old_at.string()};
  Json& around = json.at(place.parent_pointer());
  if (around.is_array()) {
    require(place.back() == "-", "nothing is added but at the end of a list", change);
    around.push_back(Json::parse(change.new_value.value()));
  } else {
    require(around.is_object() && !around.contains(place.back()), "something is there already", change);
    around[place.back()] = Json::parse(change.new_value.value());
  }
}

void apply(Json& json, const Change& change) {
  if (change.kind == ChangeKind::added) return add(json, change);
  Json& part = json.at(Json::json_pointer{change.old_at.string()});
  require(part == Json::parse(change.old_value.value()), "the old value is another", change);
  part = change.kind == ChangeKind::removed ? Json{} : Json::parse(change.new_value.value());
}

template <class T>
T applied(std::span<const Change> changes, const T& before) {
  try {
    Json json = before;
    for (const Change& change : changes) apply(json, change);
    take_out_marked(json);
    return json.get<T>();
  } catch (const std::bad_alloc&) {
    throw;
  } catch (const std::exception& error) {
    throw std::invalid_argument(std::string{"the changes do not fit the document: "} + error.what());
  }
}

}  // namespace

Dossier apply_changes(std::span<const Change> changes, const Dossier& before) {
  return applied(changes, before);
}

Statement apply_changes(std::span<const Change> changes, const Statement& before) {
  return applied(changes, before);
}

}  // namespace ismap
