#include "src/review/migration/merged_entry.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/io/limits.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace ismap {
namespace {

/// Of an exclusion; nothing else has a ground.
std::optional<ExclusionGround> exclusion_ground_of(const ControlEntry& entry) {
  if (entry.stance != Stance::excluded) return std::nullopt;
  return entry.ground.value_or(ExclusionGround::not_applicable);
}

std::optional<MigrationReason> obstacle_to(std::span<const PlacedEntry> sources) {
  const ControlEntry& first = *sources.front().entry;
  const auto differs = [&](auto fact_of) {
    return std::ranges::any_of(sources, [&](const PlacedEntry& one) { return fact_of(*one.entry) != fact_of(first); });
  };
  if (differs([](const ControlEntry& entry) { return entry.stance; })) return MigrationReason::conflicting_stances;
  if (first.stance == Stance::not_selected) return MigrationReason::ground_unknown;
  if (differs([](const ControlEntry& entry) { return entry.inherited_from; }))
    return MigrationReason::conflicting_bases;
  if (differs(exclusion_ground_of)) return MigrationReason::conflicting_grounds;
  return std::nullopt;
}

/// Appends `part` to a text that may not be there yet, behind what it comes from.
void append_part(std::optional<std::string>& text, const std::string& part, const PlacedEntry& source,
                 std::string_view edition) {
  if (text)
    *text += "\n\n";
  else
    text.emplace();
  text->append("[").append(edition).append(" ").append(source.entry->id.string()).append(" ");
  text->append(source.pointer.string()).append("]\n").append(part);
}

std::string line_of(const ControlChange& change) {
  std::string line = to_string(change.from) + "/";
  if (change.until) line += to_string(*change.until);
  if (change.nature) line.append(" (").append(name_of(*change.nature)).append(")");
  return line + ": " + change.content;
}

std::optional<std::string> individual_control_of(const ControlEntry& entry) {
  if (entry.changes.empty()) return entry.individual_control;
  std::string text = entry.individual_control.value_or("");
  for (const ControlChange& change : entry.changes) text.append(text.empty() ? "" : "\n").append(line_of(change));
  return text;
}

bool lacks_reason(const ControlEntry& entry) {
  return entry.stance == Stance::excluded && !is_stated(entry.reason);
}

bool lacks_individual_control(const ControlEntry& entry, const Catalog& from) {
  return entry.stance == Stance::implemented && from.level_of(entry.id) == Level::detail &&
         !is_stated(entry.individual_control);
}

ControlEntry renumbered(const ControlEntry& source, ControlId target) {
  ControlEntry made = source;
  made.id = target;
  if (made.stance == Stance::excluded) made.ground = exclusion_ground_of(source);
  return made;
}

}  // namespace

std::variant<ControlEntry, MigrationReason> merged_entry(ControlId target, std::span<const PlacedEntry> sources,
                                                         const Catalog& from) {
  if (const auto obstacle = obstacle_to(sources)) return *obstacle;
  const ControlEntry& first = *sources.front().entry;
  if (sources.size() == 1) return renumbered(first, target);
  ControlEntry made;
  made.id = target;
  made.stance = first.stance;
  made.ground = exclusion_ground_of(first);
  made.inherited_from = first.inherited_from;
  for (const PlacedEntry& source : sources) {
    if (is_stated(source.entry->reason)) append_part(made.reason, *source.entry->reason, source, from.edition());
    if (const auto text = individual_control_of(*source.entry); is_stated(text))
      append_part(made.individual_control, *text, source, from.edition());
  }
  const auto any = [&](auto lacks) {
    return std::ranges::any_of(sources, [&](const PlacedEntry& one) { return lacks(*one.entry); });
  };
  if ((made.reason && any(lacks_reason)) || (made.individual_control && any([&](const ControlEntry& entry) {
                                               return lacks_individual_control(entry, from);
                                             })))
    return MigrationReason::incomplete_text;
  const auto is_too_long = [](const std::optional<std::string>& text) { return text && text->size() > Limits{}.text; };
  if (is_too_long(made.reason) || is_too_long(made.individual_control)) return MigrationReason::text_too_long;
  return made;
}

}  // namespace ismap
