#include "src/review/remedy/drafts.hpp"

#include "src/review/remedy/proposal.hpp"

#include <ismap/rules/rule_row.hpp>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
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

/// An edit, and the breaches that it answers; null stands for many more of a kind.
struct Draft {
  RemedyEdit edit;
  std::vector<const Breach*> breaches;
  std::optional<ControlId> control;

  const Breach* first_breach() const { return breaches.front(); }
};

/// What two breaches have in common that one edit answers.
std::string key_of(const RemedyEdit& edit, const FoundBreach& found) {
  if (!edit.possible) return edit.pointer.string().append("!").append(edit.what.ja);
  std::string key;
  if (edit.patch) {
    key.append(edit.patch->path.string());
    if (edit.patch->value)
      if (const auto* number = std::get_if<std::int64_t>(&*edit.patch->value))
        key.append("=" + std::to_string(*number));
    return key;
  }
  if (found.has_cure() && found.cure().together == CuredTogether::with_one_message) return key.append(edit.because.ja);
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
  void add(RemedyEdit edit, const FoundBreach& found) {
    const auto placed = position_of_.emplace(key_of(edit, found), drafts_.size());
    const std::size_t position = placed.first->second;
    const bool is_new = placed.second;
    if (is_new) {
      edit.clause = found.result.citations.front();
      drafts_.push_back({std::move(edit), {}, found.diagnostic.control});
    }
    RemedyEdit& kept = drafts_[position].edit;
    const auto is_way = [&](CureWay way) { return !is_new && found.has_cure() && found.cure().way == way; };
    // A remedy with a last day says more than one without.
    if (is_way(CureWay::until_limit) && kept.possible && found.diagnostic.remedy) kept.what = *found.diagnostic.remedy;
    if (is_way(CureWay::not_after)) keep_earlier_day(kept, edit);
    add_once(kept.rules, found.result.rule);
    add_once(kept.codes, found.diagnostic.code);
    add_once(drafts_[position].breaches, found.diagnostic.breach);
  }

  std::vector<Draft> take() && { return std::move(drafts_); }

 private:
  std::vector<Draft> drafts_;
  std::map<std::string, std::size_t> position_of_;
};

bool is_breach(const Diagnostic& diagnostic) {
  return diagnostic.severity == Severity::error;
}

/// The number that an edit gives to an entry.
std::optional<ControlId> number_given_by(const RemedyEdit& edit) {
  if (!edit.patch || !edit.patch->value) return std::nullopt;
  const auto* text = std::get_if<std::string>(&*edit.patch->value);
  return text == nullptr ? std::nullopt : ControlId::parse(*text);
}

/// Finds the edits that others answer as well.
class Implications {
 public:
  explicit Implications(const std::vector<Draft>& drafts) : drafts_(drafts) {
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      const RemedyEdit& edit = drafts[i].edit;
      if (is_removal(edit)) removed_.emplace(edit.patch->path.string(), i);
      if (const auto id = number_given_by(edit)) numbered_.emplace(id->number(), i);
      for (const Breach* breach : drafts[i].breaches) of_breach_.emplace(breach, i);
      for (const std::string_view rule : edit.rules) of_rule_.emplace(rule, i);
    }
  }

  using Position = std::optional<std::size_t>;

  /// The edit that answers the edit at `i` as well and is not answered itself.
  Position implying(std::size_t i) const {
    Position last;
    for (Position other = next(i); other && *other != i; other = next(*other)) last = other;
    return last;
  }

 private:
  Position next(std::size_t i) const {
    for (const auto find : {&Implications::removing, &Implications::numbering, &Implications::covering})
      if (const Position other = (this->*find)(drafts_[i]); other && *other != i) return other;
    return std::nullopt;
  }

  template <class Map, class Key>
  static Position in(const Map& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : Position{found->second};
  }

  /// The item that it edits goes.
  Position removing(const Draft& draft) const {
    if (is_removal(draft.edit)) return std::nullopt;
    const std::string at = draft.edit.pointer.string();
    for (std::size_t end = at.find('/', 1); end != std::string::npos; end = at.find('/', end + 1))
      if (const Position found = in(removed_, at.substr(0, end))) return found;
    return std::nullopt;
  }

  /// The entry that it asks for is there under a mistaken number.
  Position numbering(const Draft& draft) const {
    if (draft.edit.kind != RemedyKind::add_entry || !draft.control) return std::nullopt;
    return in(numbered_, draft.control->number());
  }

  /// Its cure says so.
  Position covering(const Draft& draft) const {
    if (draft.first_breach() == nullptr) return std::nullopt;
    const Cure& cure = draft.first_breach()->cure;
    const auto possible = [&](Position found) { return found && drafts_[*found].edit.possible; };
    for (const Breach* breach : cure.covered_by)
      if (const Position found = breach == nullptr ? std::nullopt : in(of_breach_, breach); possible(found))
        return found;
    for (const RuleRow* rule : cure.covered_by_rules)
      if (const Position found = rule == nullptr ? std::nullopt : in(of_rule_, rule->id); possible(found)) return found;
    return std::nullopt;
  }

  const std::vector<Draft>& drafts_;
  std::map<std::string, std::size_t> removed_;       // by the pointer of the item
  std::map<std::uint32_t, std::size_t> numbered_;    // by the number given
  std::map<const Breach*, std::size_t> of_breach_;   // the first edit for a breach
  std::map<std::string_view, std::size_t> of_rule_;  // the first edit for a rule
};

/// Two entries under one number would break a rule.
void give_each_number_once(std::vector<Draft>& drafts) {
  std::set<std::uint32_t> given;
  for (Draft& draft : drafts) {
    const auto id = number_given_by(draft.edit);
    if (!id || given.insert(id->number()).second) continue;
    draft.edit.by = RemedyBy::person;
    draft.edit.what = draft.first_breach()->cure.what;
    draft.edit.patch.reset();
  }
}

void drop_implied(std::vector<Draft>& drafts) {
  const Implications implications{drafts};
  std::vector<Implications::Position> implying;
  for (std::size_t i = 0; i < drafts.size(); ++i) implying.push_back(implications.implying(i));
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    if (!implying[i]) continue;
    RemedyEdit& other = drafts[*implying[i]].edit;
    for (const std::string_view rule : drafts[i].edit.rules) add_once(other.rules, rule);
    for (const std::string& code : drafts[i].edit.codes) add_once(other.codes, code);
  }
  std::size_t next = 0;
  std::erase_if(drafts, [&](const Draft&) { return implying[next++].has_value(); });
}

/// A rule that follows another is cured with it.
void add_followers(std::vector<RemedyEdit>& edits, const Review& review) {
  for (const RuleResult& result : review.results) {
    if (result.verdict != Verdict::not_met) continue;
    for (const std::string_view followed : result.followed)
      for (RemedyEdit& edit : edits)
        if (std::ranges::find(edit.rules, followed) != edit.rules.end()) add_once(edit.rules, result.rule);
  }
}

/// The list that an item is in, and its position. A member has no position.
std::pair<std::string, std::size_t> place_in_list(const RemedyEdit& edit) {
  const std::string at = edit.patch->path.string();
  const std::size_t slash = at.rfind('/');
  std::size_t position = 0;
  std::from_chars(at.data() + slash + 1, at.data() + at.size(), position);
  return {at.substr(0, slash), position};
}

void put_removals_last(std::vector<RemedyEdit>& edits) {
  const auto removals =
      std::stable_partition(edits.begin(), edits.end(), [](const RemedyEdit& edit) { return !is_removal(edit); });
  std::stable_sort(removals, edits.end(), [](const RemedyEdit& a, const RemedyEdit& b) {
    const auto first = place_in_list(a);
    const auto second = place_in_list(b);
    return std::tie(first.first, second.second) < std::tie(second.first, first.second);
  });
}

}  // namespace

std::vector<RemedyEdit> drafts_of(const Reviewed& reviewed) {
  const StatedNumbers numbers{reviewed.statement};
  Collection collected;
  for (const RuleResult& result : reviewed.review.results) {
    if (result.verdict != Verdict::not_met) continue;
    for (const Diagnostic& diagnostic : result.diagnostics) {
      if (!is_breach(diagnostic)) continue;
      const FoundBreach found{reviewed, numbers, result, diagnostic};
      for (RemedyEdit& edit : proposals_for(found)) collected.add(std::move(edit), found);
    }
  }
  std::vector<Draft> drafts = std::move(collected).take();
  give_each_number_once(drafts);
  drop_implied(drafts);
  std::vector<RemedyEdit> edits;
  edits.reserve(drafts.size());
  for (Draft& draft : drafts) edits.push_back(std::move(draft.edit));
  add_followers(edits, reviewed.review);
  put_removals_last(edits);
  return edits;
}

}  // namespace ismap::remedies
