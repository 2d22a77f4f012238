#include "src/review/remedy/drafts.hpp"

#include "src/review/remedy/proposal.hpp"
#include "src/review/remedy/table.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace ismap::remedies {
namespace {

template <class T>
void add_once(std::vector<T>& all, const T& one) {
  if (std::ranges::find(all, one) == all.end()) all.push_back(one);
}

bool is_removal(const RemedyEdit& edit) {
  return edit.patch && edit.patch->op == PatchOperation::remove;
}

/// What two breaches have in common that one edit answers.
std::string key_of(const RemedyEdit& edit, const Row* row) {
  if (!edit.possible) return edit.pointer.string().append("!").append(edit.what.ja);
  std::string key;
  if (edit.patch) {
    key.append(edit.patch->path.string());
    if (edit.patch->value)
      if (const auto* number = std::get_if<std::int64_t>(&*edit.patch->value))
        key.append("=" + std::to_string(*number));
    return key;
  }
  if (row != nullptr && row->same == Same::message) return key.append(edit.because.ja);
  return key.append(edit.pointer.string());
}

/// Of two last days for the same thing the earlier one holds.
void keep_earlier_day(RemedyEdit& kept, const RemedyEdit& other) {
  if (!kept.patch || !other.patch) return;
  Date* day = std::get_if<Date>(&*kept.patch->value);
  const Date* other_day = std::get_if<Date>(&*other.patch->value);
  if (day != nullptr && other_day != nullptr) *day = std::min(*day, *other_day);
}

/// Collects edits; one that comes again answers one more breach.
class Collection {
 public:
  void add(RemedyEdit edit, const Row* row, const Breach& breach) {
    const auto [place, is_new] = position_of_.emplace(key_of(edit, row), edits_.size());
    if (is_new) {
      edit.clause = breach.result.citations.front();
      edits_.push_back(std::move(edit));
    }
    RemedyEdit& kept = edits_[place->second];
    // A remedy with a last day says more than one without.
    if (!is_new && row != nullptr && row->way == Way::until_limit && breach.diagnostic.remedy)
      kept.what = *breach.diagnostic.remedy;
    if (!is_new && row != nullptr && row->way == Way::not_after) keep_earlier_day(kept, edit);
    add_once(kept.rules, breach.result.rule);
    add_once(kept.codes, breach.diagnostic.code);
  }

  std::vector<RemedyEdit> take() && { return std::move(edits_); }

 private:
  std::vector<RemedyEdit> edits_;
  std::map<std::string, std::size_t> position_of_;
};

bool is_breach(const Diagnostic& diagnostic) {
  return diagnostic.severity == Severity::error;
}

/// Takes out the edits below an item that goes, and those that the edits for another rule answer as well.
void drop_implied(std::vector<RemedyEdit>& edits) {
  std::map<std::string, std::size_t> removed;  // by the pointer of the item
  for (std::size_t i = 0; i < edits.size(); ++i)
    if (is_removal(edits[i])) removed.emplace(edits[i].patch->path.string(), i);

  const auto remover_of = [&](const RemedyEdit& edit) -> RemedyEdit* {
    if (is_removal(edit)) return nullptr;
    const std::string at = edit.pointer.string();
    for (std::size_t end = at.find('/', 1); end != std::string::npos; end = at.find('/', end + 1))
      if (const auto found = removed.find(at.substr(0, end)); found != removed.end()) return &edits[found->second];
    return nullptr;
  };
  const auto covering = [&](const RemedyEdit& edit) -> RemedyEdit* {
    const Row* row = row_of(edit.codes.front());
    if (row == nullptr) return nullptr;
    const auto found = std::ranges::find_if(edits, [&](const RemedyEdit& other) {
      return &other != &edit && std::ranges::find_first_of(other.rules, row->covered_by) != other.rules.end();
    });
    return found == edits.end() ? nullptr : &*found;
  };

  std::vector<char> implied(edits.size());
  for (std::size_t i = 0; i < edits.size(); ++i) {
    RemedyEdit* other = remover_of(edits[i]);
    if (other == nullptr) other = covering(edits[i]);
    if (other == nullptr) continue;
    implied[i] = 1;
    for (const std::string_view rule : edits[i].rules) add_once(other->rules, rule);
    for (const std::string& code : edits[i].codes) add_once(other->codes, code);
  }
  std::size_t next = 0;
  std::erase_if(edits, [&](const RemedyEdit&) { return implied[next++] != 0; });
}

/// A rule that follows another is cured with it.
void add_followers(std::vector<RemedyEdit>& edits, const Review& review) {
  for (const RuleResult& result : review.results) {
    if (result.verdict != Verdict::not_met) continue;
    for (const Derived& followed : result.derived) {
      const std::string* verdict = std::get_if<std::string>(&followed.value);
      if (verdict == nullptr || *verdict != "not_met") continue;
      for (RemedyEdit& edit : edits)
        if (std::ranges::find(edit.rules, followed.name) != edit.rules.end()) add_once(edit.rules, result.rule);
    }
  }
}

/// The list that an item stands in and its position; a member stands at no position.
std::pair<std::string, std::size_t> place_in_list(const RemedyEdit& edit) {
  const std::string at = edit.patch->path.string();
  const std::size_t slash = at.rfind('/');
  std::size_t position = 0;
  std::from_chars(at.data() + slash + 1, at.data() + at.size(), position);
  return {at.substr(0, slash), position};
}

void put_removals_last(std::vector<RemedyEdit>& edits) {
  const auto removals = std::ranges::stable_partition(edits, [](const RemedyEdit& edit) { return !is_removal(edit); });
  std::ranges::stable_sort(removals, [](const RemedyEdit& a, const RemedyEdit& b) {
    const auto first = place_in_list(a);
    const auto second = place_in_list(b);
    return std::tie(first.first, second.second) < std::tie(second.first, first.second);
  });
}

}  // namespace

std::vector<RemedyEdit> drafts_of(const Reviewed& reviewed) {
  Collection collected;
  for (const RuleResult& result : reviewed.review.results) {
    if (result.verdict != Verdict::not_met) continue;
    for (const Diagnostic& diagnostic : result.diagnostics) {
      if (!is_breach(diagnostic)) continue;
      const Row* row = row_of(diagnostic.code);
      const Breach breach{reviewed, result, diagnostic};
      for (RemedyEdit& edit : proposals_for(breach, row)) collected.add(std::move(edit), row, breach);
    }
  }
  std::vector<RemedyEdit> edits = std::move(collected).take();
  drop_implied(edits);
  add_followers(edits, reviewed.review);
  put_removals_last(edits);
  return edits;
}

}  // namespace ismap::remedies
