#include <ismap/review/diff.hpp>

#include "src/review/diff_parts.hpp"
#include "src/review/request.hpp"

#include <ismap/io/structural_diff.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/rulebook.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace ismap {
namespace {

/// The row of a rule on a day; the newest if none was in force then.
const Rule& row_on(std::string_view rule, Date day) {
  const std::vector<const Rule*> rows = find_rules(rule);
  if (rows.empty()) throw std::logic_error("no such rule: " + std::string{rule});
  const auto in_force = std::ranges::find_if(rows, [day](const Rule* row) { return row->in_force.contains(day); });
  return in_force == rows.end() ? *rows.back() : **in_force;
}

/// The place of a member, or of the list that the place is in.
std::string member_or_list(std::string place) {
  for (std::size_t at = 0; at + 1 < place.size(); ++at)
    if (place[at] == '/' && (place[at + 1] == '-' || (place[at + 1] >= '0' && place[at + 1] <= '9'))) place.resize(at);
  return place;
}

std::vector<std::string> places_of(const std::vector<Change>& changes) {
  std::vector<std::string> places;
  for (const Change& change : changes) {
    std::string place = member_or_list(change.old_at.string());
    if (places.empty() || places.back() != place) places.push_back(std::move(place));
  }
  std::ranges::sort(places);
  return places;
}

int urgency(const Consequence& consequence) {
  if (!consequence.verdict) return 3;
  switch (*consequence.verdict) {
    case Verdict::not_met:
      return 0;
    case Verdict::unknown:
      return 1;
    case Verdict::needs_judgement:
      return 2;
    case Verdict::met:
    case Verdict::not_applicable:
      break;
  }
  return 3;
}

Difference compare(const Submissions& submissions, const ReviewRequest& request) {
  Difference difference;
  difference.as_of = request.as_of;
  difference.rulebook = rulebook_version;
  difference.policy = settings_changed(policy_of(request).choices);
  if (!submissions.differing.empty()) {
    Consequences consequences{submissions.context.reference_date};
    compare_periods(submissions, consequences);
    compare_controls(submissions, consequences);
    compare_scope(submissions, consequences);
    compare_applications(submissions, consequences);
    add_notices(submissions, consequences);
    difference.consequences = std::move(consequences).take();
  }
  for (const Consequence& consequence : difference.consequences)
    if (consequence.verdict) difference.verdict = combine(difference.verdict, *consequence.verdict);
  return difference;
}

}  // namespace

bool Submissions::differ_at(const Pointer& place) const {
  const std::string at = place.string();
  if (std::ranges::binary_search(differing, at)) return true;
  const auto below = std::ranges::lower_bound(differing, at + "/");
  return below != differing.end() && below->starts_with(at + "/");
}

bool is_objective(ControlId id, const Statement& statement) {
  return id.chapter() >= 5 && id.depth() == (statement.edition == edition_2025 ? 2U : 3U);
}

Consequence& Consequences::add(std::string_view rule, std::string_view what, std::optional<Verdict> verdict,
                               Text message) {
  const Rule& row = row_on(rule, day_);
  Consequence consequence;
  consequence.code = std::string{rule}.append("/").append(what);
  consequence.rule = row.id;
  consequence.clause = row.clause;
  consequence.verdict = verdict;
  consequence.message = std::move(message);
  return entries_.emplace_back(Entry{std::move(consequence), {}}).consequence;
}

void Consequences::add_control(std::string_view rule, std::string_view what, std::optional<Verdict> verdict,
                               const Label& message, ControlId control) {
  const auto is_it = [&](const Entry& entry) {
    const std::string& code = entry.consequence.code;
    return entry.per_control == message && code.size() == rule.size() + 1 + what.size() && code.starts_with(rule) &&
           code.ends_with(what);
  };
  auto found = std::ranges::find_if(entries_, is_it);
  if (found == entries_.end()) {
    add(rule, what, verdict, {});
    found = entries_.end() - 1;
    found->per_control = message;
  }
  found->consequence.controls.push_back(control);
}

std::vector<Consequence> Consequences::take() && {
  std::vector<Consequence> all;
  all.reserve(entries_.size());
  for (Entry& entry : entries_) {
    if (!entry.per_control.en.empty())
      entry.consequence.message = fill(entry.per_control, {std::to_string(entry.consequence.controls.size())});
    all.push_back(std::move(entry.consequence));
  }
  std::ranges::stable_sort(all, {}, urgency);
  return all;
}

Difference diff(const Dossier& before, const Dossier& after, const ReviewRequest& request) {
  const StatementIndex index{};
  const Context context{{.as_of = request.as_of,
                         .reference_date = after.application.filed_on,
                         .policy = policy_of(request),
                         .registrations = request.registrations},
                        catalog_of(request),
                        index,
                        after.application.scheme,
                        path<&Dossier::statement>};
  std::vector<Change> changes = structural_diff(before, after);
  const std::vector<std::string> differing = places_of(changes);
  Difference difference = compare({before.statement, after.statement, &before, &after, context, differing}, request);
  difference.changes = std::move(changes);
  return difference;
}

Difference diff(const Statement& before, const Statement& after, const ReviewRequest& request) {
  const StatementIndex index{};
  const Context context{{.as_of = request.as_of,
                         .reference_date = request.as_of,
                         .policy = policy_of(request),
                         .registrations = request.registrations},
                        catalog_of(request),
                        index,
                        std::nullopt,
                        {}};
  std::vector<Change> changes = structural_diff(before, after);
  const std::vector<std::string> differing = places_of(changes);
  Difference difference = compare({before, after, nullptr, nullptr, context, differing}, request);
  difference.changes = std::move(changes);
  return difference;
}

}  // namespace ismap
