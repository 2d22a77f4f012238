#include <ismap/review/diff.hpp>

#include "src/core/list_place.hpp"
#include "src/review/diff_parts.hpp"
#include "src/review/folded.hpp"
#include "src/review/request.hpp"

#include <ismap/io/structural_diff.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/rulebook.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>

namespace ismap {
namespace {

/// The members and lists that differ. Most changes are of items of `list`: their places are not written out.
std::vector<std::string> places_of(const std::vector<Change>& changes, const Pointer& list) {
  std::vector<std::string> places;
  bool is_list_changed = false;
  for (const Change& change : changes) {
    if (change.old_at.index_in(list) && std::exchange(is_list_changed, true)) continue;
    std::string place = change.old_at.string();
    place.resize(std::min(place.size(), first_list_position(place)));
    if (places.empty() || places.back() != place) places.push_back(std::move(place));
  }
  std::ranges::sort(places);
  return places;
}

std::vector<Consequence> consequences_of(const Submissions& submissions) {
  if (submissions.differing.empty()) return {};
  Consequences consequences{submissions.after, submissions.context.reference_date};
  compare_sequence(submissions, consequences);
  const ControlDifferences controls = compare_controls(submissions, consequences);
  compare_scope(submissions, consequences);
  compare_outside_services(submissions, consequences);
  compare_applications(submissions, consequences);
  add_notices(submissions, controls, consequences);
  return std::move(consequences).take();
}

Difference compare(const Statement& before, const Statement& after, const Dossier* old_dossier,
                   const Dossier* new_dossier, const Context& context, std::vector<Change> changes) {
  const std::vector<std::string> differing = places_of(changes, context.statement / path<&Statement::controls>);
  Difference difference;
  difference.as_of = context.as_of;
  difference.rulebook = rulebook_version;
  difference.policy = settings_changed(context.choices());
  difference.limits = context.policy.limits;
  difference.consequences = consequences_of({before, after, old_dossier, new_dossier, context, differing});
  for (const Consequence& consequence : difference.consequences)
    if (consequence.verdict) difference.verdict = combine(difference.verdict, *consequence.verdict);
  difference.changes = std::move(changes);
  return difference;
}

}  // namespace

bool Submissions::differ_at(const Pointer& place) const {
  const std::string at = place.string();
  if (std::ranges::binary_search(differing, at)) return true;
  const auto below = std::ranges::lower_bound(differing, at + "/");
  return below != differing.end() && below->starts_with(at + "/");
}

Difference diff(const Dossier& older, const Dossier& newer, const ReviewRequest& request) {
  const Folded before_texts{older};
  const Folded after_texts{newer};
  const Dossier& before = *before_texts;
  const Dossier& after = *after_texts;
  const StatementIndex index = index_statement(after.statement, catalog_of(request));
  return compare(before.statement, after.statement, &before, &after, context_of(after, index, request),
                 structural_diff(before, after));
}

Difference diff(const Statement& older, const Statement& newer, const ReviewRequest& request) {
  const Folded before_texts{older};
  const Folded after_texts{newer};
  const Statement& before = *before_texts;
  const Statement& after = *after_texts;
  const StatementIndex index = index_statement(after, catalog_of(request));
  return compare(before, after, nullptr, nullptr, context_of(after, index, request), structural_diff(before, after));
}

Difference diff(const Subject& before, const Subject& after, const ReviewRequest& request) {
  if (before.index() != after.index()) throw std::invalid_argument("a dossier and a statement cannot be compared");
  return std::visit(
      [&](const auto& document) {
        return diff(document, std::get<std::remove_cvref_t<decltype(document)>>(after), request);
      },
      before);
}

}  // namespace ismap
