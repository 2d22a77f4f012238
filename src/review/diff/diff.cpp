#include <ismap/review/diff.hpp>

#include "src/core/list_place.hpp"
#include "src/review/diff/folded.hpp"
#include "src/review/diff/reassessment.hpp"
#include "src/review/diff/submissions.hpp"
#include "src/review/diff/verdicts.hpp"
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

/// What the changes mean, and what the reviews of both say beyond it.
void compare(const Submissions& submissions, const Review& old_review, const Review& new_review,
             Difference& difference) {
  Consequences consequences{submissions.after, submissions.context.reference_date};
  compare_sequence(submissions, consequences);
  const ControlDifferences controls = compare_controls(submissions, consequences);
  compare_scope(submissions, consequences);
  compare_outside_services(submissions, consequences);
  compare_applications(submissions, consequences);
  add_notices(submissions, controls, consequences);
  add_new_breaches(old_review, new_review, consequences);
  difference.verdicts = moves_between(old_review, new_review);
  difference.reassessment = reassessment_of(submissions, controls, consequences);
  difference.consequences = std::move(consequences).take();
}

const Statement& statement_of(const Dossier& dossier) {
  return dossier.statement;
}
const Statement& statement_of(const Statement& statement) {
  return statement;
}
const Dossier* dossier_of(const Dossier& dossier) {
  return &dossier;
}
const Dossier* dossier_of(const Statement&) {
  return nullptr;
}

/// Two documents of one kind.
template <class T>
Difference compare(const T& older, const T& newer, const ReviewRequest& request) {
  const Folded before_texts{older};
  const Folded after_texts{newer};
  const T& before = *before_texts;
  const T& after = *after_texts;
  const StatementIndex index = index_statement(statement_of(after), catalog_of(request));
  const Context context = context_of(after, index, request);
  Difference difference;
  difference.as_of = context.as_of;
  difference.rulebook = rulebook_version;
  difference.policy = settings_changed(context.choices());
  difference.limits = context.policy.limits;
  difference.changes = structural_diff(before, after);
  const std::vector<std::string> differing =
      places_of(difference.changes, context.statement / path<&Statement::controls>);
  if (differing.empty()) return difference;
  const Review old_review = review(before, request);
  const Review new_review = review(after, index, request);
  const Rulings rulings{statement_of(after), context, old_review, new_review};
  compare(
      {statement_of(before), statement_of(after), dossier_of(before), dossier_of(after), context, differing, rulings},
      old_review, new_review, difference);
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

Difference diff(const Dossier& before, const Dossier& after, const ReviewRequest& request) {
  return compare(before, after, request);
}

Difference diff(const Statement& before, const Statement& after, const ReviewRequest& request) {
  return compare(before, after, request);
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
