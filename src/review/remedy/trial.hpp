// Edits tried on copies of a document.
#pragma once

#include "src/review/remedy/apply.hpp"
#include "src/review/remedy/drafts.hpp"

#include <ismap/review/review.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::remedies {

inline Reviewed reviewed(const Dossier& dossier, const Review& review) {
  return {dossier.statement, &dossier, review};
}

inline Reviewed reviewed(const Statement& statement, const Review& review) {
  return {statement, nullptr, review};
}

inline bool is_applied(const RemedyEdit& edit, RemedyBy up_to) {
  return edit.patch && edit.by <= up_to;
}

template <class T>
T edited(T document, std::span<const RemedyEdit> edits, RemedyBy up_to) {
  std::vector<RemedyPatch> patches;
  for (const RemedyEdit& edit : edits)
    if (is_applied(edit, up_to)) patches.push_back(*edit.patch);
  apply_patches(patches, document);
  return document;
}

inline Verdict verdict_of(const Review& review, std::string_view rule) {
  const auto found = std::ranges::find(review.results, rule, &RuleResult::rule);
  return found == review.results.end() ? Verdict::not_applicable : found->verdict;
}

inline bool cures(const RemedyEdit& edit, std::string_view rule) {
  return std::ranges::find(edit.rules, rule) != edit.rules.end();
}

inline void leave_to_a_person(RemedyEdit& edit) {
  edit.by = RemedyBy::person;
  edit.patch.reset();
}

/// Tries the edits on copies of a document. Those that do not do what they are for are left to people.
template <class T>
class Trial {
 public:
  Trial(const T& document, const ReviewRequest& request, const Review& before, std::vector<RemedyEdit>& edits)
      : document_(document), request_(request), before_(before), edits_(edits) {}

  /// A day that moves may move the limits of others: their edits follow.
  void follow_moved_days() {
    constexpr int most_rounds = 4;
    bool has_moved = true;
    for (int round = 0; has_moved && round < most_rounds; ++round) {
      const T moved = edited(document_, edits_, RemedyBy::confirmation);
      const Review after = review(moved, request_);
      has_moved = false;
      for (RemedyEdit& draft : drafts_of(reviewed(moved, after)))
        if (is_moved_day(draft)) has_moved = follow(std::move(draft)) || has_moved;
    }
  }

  /// What is left holds both for the edits of the machine and for those that have to be confirmed as well.
  void settle() {
    for (std::size_t left = patch_count() + 1; patch_count() < left;) {
      left = patch_count();
      settle(RemedyBy::machine);
      settle(RemedyBy::confirmation);
    }
  }

  /// A day that need not move once others have stays.
  void drop_needless_days() {
    int tries = 0;
    for (std::size_t i = 0; i < edits_.size() && tries < most_tries; ++i) {
      if (!is_moved_day(edits_[i])) continue;
      ++tries;
      const RemedyEdit needless = edits_[i];
      edits_.erase(edits_.begin() + static_cast<std::ptrdiff_t>(i));
      const Review after = reviewed_with(RemedyBy::confirmation);
      if (breaks_a_rule(after) || is_any_not_met(needless.rules, after) || !hand_on(needless, tries))
        edits_.insert(edits_.begin() + static_cast<std::ptrdiff_t>(i), needless);
      else
        --i;
    }
  }

 private:
  static bool is_moved_day(const RemedyEdit& edit) { return edit.patch && edit.kind == RemedyKind::change_date; }

  static bool is_any_not_met(const std::vector<std::string_view>& rules, const Review& review) {
    return std::ranges::any_of(rules,
                               [&](std::string_view rule) { return verdict_of(review, rule) == Verdict::not_met; });
  }

  /// @returns whether the edits have changed
  bool follow(RemedyEdit draft) {
    const auto found = std::ranges::find(edits_, draft.pointer, &RemedyEdit::pointer);
    if (found == edits_.end()) {
      edits_.push_back(std::move(draft));
      return true;
    }
    if (!is_moved_day(*found) || found->patch == draft.patch) return false;
    found->patch = std::move(draft.patch);
    found->what = std::move(draft.what);
    return true;
  }

  /// Gives the rules of an edit that is gone to the moved day that cures them. @returns whether there is one
  bool hand_on(const RemedyEdit& gone, int& tries) {
    for (RemedyEdit& edit : edits_) {
      if (!is_moved_day(edit) || tries++ >= most_tries) continue;
      auto patch = std::exchange(edit.patch, std::nullopt);
      const bool cures_it = is_any_not_met(gone.rules, reviewed_with(RemedyBy::confirmation));
      edit.patch = std::move(patch);
      if (!cures_it) continue;
      for (const std::string_view rule : gone.rules)
        if (!cures(edit, rule)) edit.rules.push_back(rule);
      for (const std::string& code : gone.codes)
        if (std::ranges::find(edit.codes, code) == edit.codes.end()) edit.codes.push_back(code);
      return true;
    }
    return false;
  }

  /// Reviews that searching for what breaks a rule may take; what is not found by then is left to people.
  static constexpr int most_tries = 64;

  std::size_t patch_count() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(edits_, [](const RemedyEdit& edit) { return edit.patch.has_value(); }));
  }

  void settle(RemedyBy up_to) {
    Review after = reviewed_with(up_to);
    if (breaks_a_rule(after)) {
      keep_what_breaks_nothing(up_to);
      after = reviewed_with(up_to);
    }
    while (leave_what_does_not_cure(after, up_to)) after = reviewed_with(up_to);
  }

  Review reviewed_with(RemedyBy up_to) const { return review(edited(document_, edits_, up_to), request_); }

  bool breaks_a_rule(const Review& after) const {
    return std::ranges::any_of(after.results, [&](const RuleResult& result) {
      return result.verdict == Verdict::not_met && verdict_of(before_, result.rule) != Verdict::not_met;
    });
  }

  using Positions = std::span<const std::size_t>;

  void keep_what_breaks_nothing(RemedyBy up_to) {
    std::vector<std::size_t> applied;
    for (std::size_t i = 0; i < edits_.size(); ++i)
      if (is_applied(edits_[i], up_to)) applied.push_back(i);
    std::vector<char> kept(edits_.size());
    int tries = 0;
    halve(applied, kept, tries, up_to);
    for (const std::size_t i : applied)
      if (kept[i] == 0) leave_to_a_person(edits_[i]);
  }

  /// Keeps those of `tried` that break nothing together with what is kept already.
  void halve(Positions tried, std::vector<char>& kept, int& tries, RemedyBy up_to) const {
    if (tried.empty() || tries++ >= most_tries) return;
    for (const std::size_t i : tried) kept[i] = 1;
    std::vector<RemedyEdit> some;
    for (std::size_t i = 0; i < edits_.size(); ++i)
      if (kept[i] != 0) some.push_back(edits_[i]);
    if (!breaks_a_rule(review(edited(document_, some, up_to), request_))) return;
    for (const std::size_t i : tried) kept[i] = 0;
    if (tried.size() == 1) return;
    halve(tried.first(tried.size() / 2), kept, tries, up_to);
    halve(tried.subspan(tried.size() / 2), kept, tries, up_to);
  }

  /// @returns whether an edit was left to people
  bool leave_what_does_not_cure(const Review& after, RemedyBy up_to) {
    bool left = false;
    for (const RuleResult& result : before_.results) {
      if (result.verdict != Verdict::not_met || verdict_of(after, result.rule) != Verdict::not_met) continue;
      const auto waits = [&](const RemedyEdit& edit) { return cures(edit, result.rule) && !is_applied(edit, up_to); };
      if (std::ranges::any_of(edits_, waits)) continue;
      for (RemedyEdit& edit : edits_)
        if (cures(edit, result.rule)) {
          leave_to_a_person(edit);
          left = true;
        }
    }
    return left;
  }

  const T& document_;
  const ReviewRequest& request_;
  const Review& before_;
  std::vector<RemedyEdit>& edits_;
};

}  // namespace ismap::remedies
