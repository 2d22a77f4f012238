#include "src/review/consequences.hpp"

#include <ismap/rules/rulebook.hpp>
#include <ismap/rules/whole_of.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace ismap {
namespace {

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

Consequence under(const RuleRow& row, std::string_view what, std::optional<Verdict> verdict, Text message) {
  Consequence consequence;
  consequence.code = std::string{row.id}.append("/").append(what);
  consequence.rule = row.id;
  consequence.clause = row.clause;
  consequence.verdict = verdict;
  consequence.message = std::move(message);
  return consequence;
}

}  // namespace

void sort_by_number(std::vector<ControlId>& controls) {
  if (!std::ranges::is_sorted(controls)) std::ranges::sort(controls);
  controls.erase(std::unique(controls.begin(), controls.end()), controls.end());
}

const RuleRow* Consequences::row_of(std::string_view rule) {
  const auto [known, is_new] = rows_.try_emplace(rule, nullptr);
  if (!is_new) return known->second;
  const std::vector<const RuleRow*> rows = find_rules(rule);
  if (rows.empty()) throw std::logic_error("no such rule: " + std::string{rule});
  const auto found =
      std::ranges::find_if(rows, [&](const RuleRow* row) { return ismap::holds(*row, statement_, day_); });
  if (found != rows.end()) known->second = *found;
  return known->second;
}

bool Consequences::holds(std::string_view rule) {
  return row_of(rule) != nullptr;
}

void Consequences::add(std::string_view rule, std::string_view what, std::optional<Verdict> verdict, Text message,
                       Places places, std::vector<ControlId> controls) {
  const RuleRow* const row = row_of(rule);
  if (row == nullptr) return;
  Entry& entry = entries_.emplace_back(Entry{under(*row, what, verdict, std::move(message))});
  entry.consequence.controls = std::move(controls);
  entry.consequence.old_at = places.old_at;
  entry.consequence.new_at = places.new_at;
}

void Consequences::add_first(std::string_view rule, std::string_view what, Verdict verdict, Text message,
                             Places places) {
  const RuleRow* const row = row_of(rule);
  if (row == nullptr) return;
  Consequence& consequence = first_.emplace_back(under(*row, what, verdict, std::move(message)));
  consequence.old_at = places.old_at;
  consequence.new_at = places.new_at;
}

void Consequences::add_control(std::string_view rule, std::string_view what, std::optional<Verdict> verdict,
                               const Label& message, ControlId control) {
  const Key key{rule, what, verdict};
  if (!last_ || last_->first != key) {
    const RuleRow* const row = row_of(rule);
    if (row == nullptr) return;
    const auto [known, is_new] = per_control_.try_emplace(key, entries_.size());
    if (is_new) entries_.push_back({under(*row, what, verdict, {}), message});
    last_ = *known;
  }
  entries_[last_->second].consequence.controls.push_back(control);
}

std::vector<Consequence> Consequences::take() && {
  std::vector<Consequence> all;
  all.reserve(entries_.size());
  for (Entry& entry : entries_) {
    Consequence& consequence = entry.consequence;
    sort_by_number(consequence.controls);
    if (!entry.per_control.en.empty())
      consequence.message = fill(entry.per_control, {std::to_string(consequence.controls.size())});
    all.push_back(std::move(consequence));
  }
  std::ranges::stable_sort(all, {}, urgency);
  all.insert(all.begin(), std::make_move_iterator(first_.begin()), std::make_move_iterator(first_.end()));
  return all;
}

}  // namespace ismap
