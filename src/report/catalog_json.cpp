#include <ismap/report/catalog_page.hpp>
#include <ismap/report/description.hpp>

#include "catalog_tree.hpp"
#include "json_member.hpp"

namespace ismap {
namespace {

using detail::add_label;
using detail::add_member;
using detail::add_text;
using detail::basic_requirements;
using detail::controls_listed;
using detail::is_from_table_3;

void add_count(JsonText& json, std::string_view name, const ControlSet& set) {
  add_member(json, name, static_cast<std::int64_t>(set.count()));
}

void add_evidence(JsonText& json, const Evidence& evidence) {
  json.key("evidence");
  json.begin_array();
  for (const CatalogSourceInfo& source : catalog_sources()) {
    if (!evidence.contains(source.source)) continue;
    const SourceEntry& document = entry_of(source.document);
    json.begin_object();
    add_member(json, "source", source.source);
    add_member(json, "title", document.title);
    add_text(json, "locator", document.locator);
    add_member(json, "kind", source.kind);
    add_member(json, "reliability", source.reliability);
    json.end_object();
  }
  json.end_array();
}

void add_parent(JsonText& json, const Catalog& catalog, std::size_t ordinal) {
  if (const auto objective = catalog.parent(ordinal))
    add_member(json, "parent", catalog[*objective].id);
  else if (const Group* group = detail::group_over(catalog, catalog[ordinal]))
    add_member(json, "parent", group->id);
}

void add_control(JsonText& json, const Catalog& catalog, std::size_t ordinal) {
  const Control& control = catalog[ordinal];
  add_member(json, "id", control.id);
  add_member(json, "level", control.level);
  add_parent(json, catalog, ordinal);
  add_member(json, "basic", is_basic_requirement(control));
  add_label(json, "label", control.label);
  add_member(json, "confidence", control.confidence);
  if (is_from_table_3(catalog, control)) add_member(json, "change", control.change);
  if (control.pattern != 0) add_member(json, "pattern", int{control.pattern});
  add_text(json, "since", control.since);
  add_text(json, "revised", control.revised);
  add_label(json, "note", control.note);
  add_text(json, "text", catalog.text(ordinal));
  add_text(json, "guidance", catalog.guidance(ordinal));
}

void add_group(JsonText& json, const Group& group) {
  add_member(json, "id", group.id);
  add_member(json, "kind", group.kind);
  add_member(json, "explanatory", group.explanatory);
  add_label(json, "label", group.label);
}

void begin_answer(JsonText& json, const Catalog& catalog) {
  json.begin_object();
  add_member(json, "edition", catalog.edition());
  add_member(json, "complete", catalog.is_complete());
  add_member(json, "imported", catalog.is_imported());
  if (catalog.revision()) add_member(json, "revision", *catalog.revision());
}

}  // namespace

std::string catalog_json(const Catalog& catalog, std::optional<Date> on) {
  const ControlSet listed = controls_listed(catalog, on);
  JsonText json{Layout::indented};
  begin_answer(json, catalog);
  if (on) add_member(json, "as_of", *on);
  json.key("counts");
  json.begin_object();
  add_count(json, "governance", catalog.governance() & listed);
  add_count(json, "management", catalog.management() & listed);
  add_count(json, "objective", catalog.objectives() & listed);
  add_count(json, "detail", catalog.details() & listed);
  add_count(json, "basic_detail", catalog.basic_details() & listed);
  add_count(json, "basic", basic_requirements(catalog) & listed);
  json.end_object();
  json.key("groups");
  json.begin_array();
  for (const Group& group : catalog.groups()) {
    json.begin_object();
    add_group(json, group);
    json.end_object();
  }
  json.end_array();
  json.key("controls");
  json.begin_array();
  for (const std::size_t ordinal : listed) {
    json.begin_object();
    add_control(json, catalog, ordinal);
    json.end_object();
  }
  json.end_array();
  json.end_object();
  return std::move(json).take();
}

std::string control_json(const Catalog& catalog, std::size_t ordinal) {
  JsonText json{Layout::indented};
  begin_answer(json, catalog);
  json.key("control");
  json.begin_object();
  add_control(json, catalog, ordinal);
  add_evidence(json, catalog[ordinal].evidence);
  json.end_object();
  json.end_object();
  return std::move(json).take();
}

std::string group_json(const Catalog& catalog, const Group& group) {
  JsonText json{Layout::indented};
  begin_answer(json, catalog);
  json.key("group");
  json.begin_object();
  add_group(json, group);
  json.key("controls");
  json.begin_array();
  for (const std::size_t ordinal : detail::controls_under(catalog, group)) serialize(json, catalog[ordinal].id);
  json.end_array();
  json.end_object();
  json.end_object();
  return std::move(json).take();
}

}  // namespace ismap
