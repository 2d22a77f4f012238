#include "src/review/remedy/drafts.hpp"

#include "src/review/remedy/proposal.hpp"
#include "src/review/remedy/table.hpp"

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
    if (!is_new && kept.possible && row != nullptr && row->way == Way::until_limit && breach.diagnostic.remedy)
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

/// The first control that a message names.
std::optional<ControlId> control_named_in(std::string_view message) {
  while (!message.empty()) {
    const std::size_t end = std::min(message.find(' '), message.size());
    if (const auto id = ControlId::parse(message.substr(0, end))) return id;
    message.remove_prefix(std::min(end + 1, message.size()));
  }
  return std::nullopt;
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
  explicit Implications(const std::vector<RemedyEdit>& edits) : edits_(edits) {
    for (std::size_t i = 0; i < edits.size(); ++i) {
      if (is_removal(edits[i])) removed_.emplace(edits[i].patch->path.string(), i);
      if (const auto id = number_given_by(edits[i])) numbered_.emplace(id->number(), i);
      for (const std::string_view rule : edits[i].rules) answering_.emplace(rule, i);
      for (const std::string& code : edits[i].codes) answering_.emplace(code, i);
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
      if (const Position other = (this->*find)(edits_[i]); other && *other != i) return other;
    return std::nullopt;
  }

  template <class Map, class Key>
  static Position in(const Map& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : Position{found->second};
  }

  /// The item that it edits goes.
  Position removing(const RemedyEdit& edit) const {
    if (is_removal(edit)) return std::nullopt;
    const std::string at = edit.pointer.string();
    for (std::size_t end = at.find('/', 1); end != std::string::npos; end = at.find('/', end + 1))
      if (const Position found = in(removed_, at.substr(0, end))) return found;
    return std::nullopt;
  }

  /// The entry that it asks for is there under a mistaken number.
  Position numbering(const RemedyEdit& edit) const {
    if (numbered_.empty() || edit.kind != RemedyKind::add_entry) return std::nullopt;
    const auto id = control_named_in(edit.because.en);
    return id ? in(numbered_, id->number()) : std::nullopt;
  }

  /// Its row says so.
  Position covering(const RemedyEdit& edit) const {
    const Row* row = row_of(edit.codes.front());
    if (row == nullptr) return std::nullopt;
    for (const std::string_view rule_or_code : row->covered_by)
      if (const Position found = in(answering_, rule_or_code); found && edits_[*found].possible) return found;
    return std::nullopt;
  }

  const std::vector<RemedyEdit>& edits_;
  std::map<std::string, std::size_t> removed_;         // by the pointer of the item
  std::map<std::uint32_t, std::size_t> numbered_;      // by the number given
  std::map<std::string_view, std::size_t> answering_;  // the first edit for a rule or a code
};

/// Two entries under one number would break a rule.
void give_each_number_once(std::vector<RemedyEdit>& edits) {
  std::set<std::uint32_t> given;
  for (RemedyEdit& edit : edits) {
    const auto id = number_given_by(edit);
    if (!id || given.insert(id->number()).second) continue;
    edit.by = RemedyBy::person;
    edit.what = row_of(edit.codes.front())->what;
    edit.patch.reset();
  }
}

void drop_implied(std::vector<RemedyEdit>& edits) {
  const Implications implications{edits};
  std::vector<Implications::Position> implying;
  for (std::size_t i = 0; i < edits.size(); ++i) implying.push_back(implications.implying(i));
  for (std::size_t i = 0; i < edits.size(); ++i) {
    if (!implying[i]) continue;
    RemedyEdit& other = edits[*implying[i]];
    for (const std::string_view rule : edits[i].rules) add_once(other.rules, rule);
    for (const std::string& code : edits[i].codes) add_once(other.codes, code);
  }
  std::size_t next = 0;
  std::erase_if(edits, [&](const RemedyEdit&) { return implying[next++].has_value(); });
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
  const StatedNumbers numbers{reviewed.statement};
  Collection collected;
  for (const RuleResult& result : reviewed.review.results) {
    if (result.verdict != Verdict::not_met) continue;
    for (const Diagnostic& diagnostic : result.diagnostics) {
      if (!is_breach(diagnostic)) continue;
      const Row* row = row_of(diagnostic.code);
      const Breach breach{reviewed, numbers, result, diagnostic};
      for (RemedyEdit& edit : proposals_for(breach, row)) collected.add(std::move(edit), row, breach);
    }
  }
  std::vector<RemedyEdit> edits = std::move(collected).take();
  give_each_number_once(edits);
  drop_implied(edits);
  add_followers(edits, reviewed.review);
  put_removals_last(edits);
  return edits;
}

}  // namespace ismap::remedies
