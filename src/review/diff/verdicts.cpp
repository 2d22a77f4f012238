#include "src/review/diff/verdicts.hpp"

#include <ismap/rules/rulebook.hpp>

#include "src/core/name_list.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace ismap {
namespace {

constexpr Label and_more{"（同種の指摘がほかに{0}件あります。）", " (And {0} more of this kind.)"};
constexpr Label follows_others{"この規則は、{0}によるため、充足されなくなりました。",
                               "It is no longer met, since it follows {0}."};

const std::string& message_of(const Diagnostic* diagnostic) {
  return diagnostic->message.ja;
}

const RuleResult* result_of(const Review& review, std::string_view rule) {
  const auto found = std::ranges::find(review.results, rule, &RuleResult::rule);
  return found == review.results.end() ? nullptr : &*found;
}

Verdict verdict_in(const Review& review, std::string_view rule) {
  const RuleResult* const result = result_of(review, rule);
  return result == nullptr ? Verdict::not_applicable : result->verdict;
}

/// What two errors of one rule have in common that are of one kind: the code, and the control.
using ErrorKind = std::pair<std::string_view, std::uint32_t>;

/// The errors of a result by kind, in the order of their messages: positions in lists play no part.
std::map<ErrorKind, std::vector<const Diagnostic*>> errors_of(const RuleResult* result) {
  std::map<ErrorKind, std::vector<const Diagnostic*>> errors;
  if (result == nullptr) return errors;
  for (const Diagnostic& diagnostic : result->diagnostics)
    if (diagnostic.severity == Severity::error)
      errors[{diagnostic.code, diagnostic.control ? diagnostic.control->number() : 0}].push_back(&diagnostic);
  for (auto& [kind, found] : errors) std::ranges::stable_sort(found, {}, message_of);
  return errors;
}

/// The errors that the new result has and the old one has not. Of one kind, those with a message of their own; a
/// message may name days that differ between the two, so as many of the others are taken for the same as the old one
/// has.
std::vector<const Diagnostic*> new_errors(const RuleResult* before, const RuleResult& after) {
  auto known = errors_of(before);
  std::vector<const Diagnostic*> all;
  for (const auto& [kind, errors] : errors_of(&after)) {
    std::vector<const Diagnostic*>& old = known[kind];
    std::vector<const Diagnostic*> found;
    std::vector<const Diagnostic*> gone;
    std::ranges::set_difference(errors, old, std::back_inserter(found), {}, message_of, message_of);
    std::ranges::set_difference(old, errors, std::back_inserter(gone), {}, message_of, message_of);
    const std::size_t same = std::min(found.size(), gone.size());
    all.insert(all.end(), found.begin() + static_cast<std::ptrdiff_t>(same), found.end());
  }
  return all;
}

/// What the consequences say about the breach of one rule.
class Said {
 public:
  Said(const Consequences& consequences, std::string_view rule) {
    for (const Consequences::Noted& noted : consequences.noted()) {
      const Consequence& consequence = noted.consequence;
      if (consequence.rule != rule || consequence.verdict != Verdict::not_met) continue;
      is_rule_named_ = true;
      codes_.push_back(consequence.code);
      if (consequence.new_at && consequence.controls.empty()) places_.push_back(consequence.new_at->string());
      for (const ControlId control : consequence.controls) numbers_.push_back(control.number());
    }
    std::ranges::sort(numbers_);
  }

  bool names_the_rule() const { return is_rule_named_; }

  bool says(const Diagnostic& diagnostic) const {
    if (diagnostic.control) return std::ranges::binary_search(numbers_, diagnostic.control->number());
    if (std::ranges::find(codes_, diagnostic.code) != codes_.end()) return true;
    const std::string at = diagnostic.pointer.string();
    return std::ranges::any_of(places_, [&](const std::string& place) { return at.starts_with(place + "/"); });
  }

 private:
  bool is_rule_named_ = false;
  std::vector<std::string> codes_;
  std::vector<std::string> places_;
  std::vector<std::uint32_t> numbers_;
};

std::string_view last_part(const std::string& code) {
  return std::string_view{code}.substr(code.find('/') + 1);
}

/// One consequence for each code.
void add_by_code(const RuleRow& rule, const std::vector<const Diagnostic*>& found, Consequences& consequences) {
  std::vector<std::pair<std::string_view, std::vector<const Diagnostic*>>> by_code;
  for (const Diagnostic* diagnostic : found) {
    auto same = std::ranges::find(by_code, diagnostic->code, &decltype(by_code)::value_type::first);
    if (same == by_code.end()) same = by_code.insert(by_code.end(), {diagnostic->code, {}});
    same->second.push_back(diagnostic);
  }
  for (const auto& [code, diagnostics] : by_code) {
    const Diagnostic& first = *diagnostics.front();
    Text message = first.message;
    if (diagnostics.size() > 1) append(message, fill(and_more, {std::to_string(diagnostics.size() - 1)}));
    std::vector<ControlId> controls;
    for (const Diagnostic* diagnostic : diagnostics)
      if (diagnostic->control) controls.push_back(*diagnostic->control);
    consequences.add(rule, last_part(first.code), Verdict::not_met, std::move(message), {{}, first.pointer},
                     std::move(controls));
  }
}

/// A rule that only follows others has no diagnostics of its own.
void add_follower(const RuleRow& rule, const RuleResult& after, const Review& review, Consequences& consequences) {
  Text followed;
  for (const std::string_view other : after.followed)
    if (verdict_in(review, other) == Verdict::not_met) detail::append_name(followed, other);
  if (!followed.en.empty())
    consequences.add(rule, "followed", Verdict::not_met, fill(follows_others, {followed}), {}, {});
}

}  // namespace

std::vector<VerdictMove> moves_between(const Review& before, const Review& after) {
  std::vector<VerdictMove> moves;
  std::string_view last;
  for (const RuleRow* row : rulebook()) {
    if (row->id == std::exchange(last, row->id)) continue;
    const VerdictMove move{row->id, verdict_in(before, row->id), verdict_in(after, row->id)};
    if (move.before != move.after) moves.push_back(move);
  }
  return moves;
}

void add_new_breaches(const Review& before, const Review& after, Consequences& consequences) {
  for (const RuleResult& result : after.results) {
    if (result.verdict != Verdict::not_met) continue;
    const RuleResult* const old = result_of(before, result.rule);
    const Said said{consequences, result.rule};
    std::vector<const Diagnostic*> found = new_errors(old, result);
    std::erase_if(found, [&](const Diagnostic* diagnostic) { return said.says(*diagnostic); });
    const RuleRow& rule = *find_rules(result.rule).front();
    add_by_code(rule, found, consequences);
    const bool was_broken = old != nullptr && old->verdict == Verdict::not_met;
    if (found.empty() && !was_broken && !said.names_the_rule()) add_follower(rule, result, after, consequences);
  }
}

}  // namespace ismap
