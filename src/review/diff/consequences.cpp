#include "src/review/diff/consequences.hpp"

#include <ismap/rules/rulebook.hpp>
#include <ismap/rules/whole_of.hpp>

#include <algorithm>
#include <iterator>
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

const RuleRow* Consequences::row_of(const RuleRow& rule) {
  const auto [known, is_new] = rows_.try_emplace(rule.id, nullptr);
  if (!is_new) return known->second;
  const std::vector<const RuleRow*> rows = find_rules(rule.id);
  const auto found =
      std::ranges::find_if(rows, [&](const RuleRow* row) { return ismap::holds(*row, statement_, day_); });
  if (found != rows.end()) known->second = *found;
  return known->second;
}

bool Consequences::holds(const RuleRow& rule) {
  return row_of(rule) != nullptr;
}

void Consequences::add(const RuleRow& rule, std::string_view what, std::optional<Verdict> verdict, Text message,
                       Places places, std::vector<ControlId> controls) {
  const RuleRow* const row = row_of(rule);
  if (row == nullptr) return;
  Entry& entry = entries_.emplace_back(Entry{under(*row, what, verdict, std::move(message))});
  entry.consequence.controls = std::move(controls);
  entry.consequence.old_at = places.old_at;
  entry.consequence.new_at = places.new_at;
}

void Consequences::add(const ChangeRow& change, std::optional<Verdict> verdict, Text message, Places places,
                       std::vector<ControlId> controls) {
  const std::size_t before = entries_.size();
  add(*change.rule, change.code, verdict, std::move(message), places, std::move(controls));
  if (entries_.size() > before) entries_.back().change = &change;
}

void Consequences::add(const ChangeRow& change, std::initializer_list<Words> words, Places places,
                       std::vector<ControlId> controls) {
  add(change, change.verdict, fill(change.message, words), places, std::move(controls));
}

void Consequences::add_first(const ChangeRow& change, Places places) {
  const RuleRow* const row = row_of(*change.rule);
  if (row == nullptr) return;
  Entry& entry = first_.emplace_back(Entry{under(*row, change.code, change.verdict, Text{change.message}), &change});
  entry.consequence.old_at = places.old_at;
  entry.consequence.new_at = places.new_at;
}

void Consequences::add_control(const RuleRow& rule, const ChangeRow& change, std::optional<Verdict> verdict,
                               ControlId control) {
  const Key key{&rule, change.code, verdict};
  if (!last_ || last_->first != key) {
    const RuleRow* const row = row_of(rule);
    if (row == nullptr) return;
    const auto [known, is_new] = per_control_.try_emplace(key, entries_.size());
    if (is_new) entries_.push_back({under(*row, change.code, verdict, {}), &change, true});
    last_ = *known;
  }
  entries_[last_->second].consequence.controls.push_back(control);
}

Text Consequences::message_of(const Entry& entry) {
  if (!entry.is_counted) return entry.consequence.message;
  std::vector<ControlId> controls = entry.consequence.controls;
  sort_by_number(controls);
  return fill(entry.change->message, {std::to_string(controls.size())});
}

std::vector<Consequences::Noted> Consequences::noted() const {
  std::vector<Noted> all;
  all.reserve(first_.size() + entries_.size());
  for (const std::vector<Entry>* entries : {&first_, &entries_})
    for (const Entry& entry : *entries) all.push_back({entry.consequence, entry.change, message_of(entry)});
  return all;
}

std::vector<Consequence> Consequences::take() && {
  const auto taken = [](std::vector<Entry>& entries) {
    std::vector<Consequence> all;
    all.reserve(entries.size());
    for (Entry& entry : entries) {
      entry.consequence.message = message_of(entry);
      sort_by_number(entry.consequence.controls);
      all.push_back(std::move(entry.consequence));
    }
    return all;
  };
  std::vector<Consequence> all = taken(first_);
  std::vector<Consequence> others = taken(entries_);
  std::ranges::stable_sort(others, {}, urgency);
  std::ranges::move(others, std::back_inserter(all));
  return all;
}

}  // namespace ismap
