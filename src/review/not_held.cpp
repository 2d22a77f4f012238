#include "src/review/not_held.hpp"

#include "src/review/absent_titles.hpp"

#include <algorithm>
#include <string_view>

namespace ismap {
namespace {

constexpr Label not_held{
    "この表には、次の事項が記載されていません：{0}。これらによる{1}件の規則は、判定していません（不明）。",
    "The table does not hold: {0}. The {1} rules that rest on these are not decided (unknown)."};

/// True if the place is the one that the pattern names, or in it.
bool is_within(std::string_view place, std::string_view pattern) {
  while (!pattern.empty()) {
    const std::size_t end = std::min(pattern.find('/', 1), pattern.size());
    const std::size_t place_end = std::min(place.find('/', 1), place.size());
    if (place.empty()) return false;
    if (pattern.substr(0, end) != "/*" && pattern.substr(0, end) != place.substr(0, place_end)) return false;
    pattern.remove_prefix(end);
    place.remove_prefix(place_end);
  }
  return true;
}

bool is_absent(const Pointer& pointer, std::span<const std::string> absent) {
  const std::string place = pointer.string();
  return std::ranges::any_of(absent, [&](const std::string& pattern) { return is_within(place, pattern); });
}

bool reads(const RuleResult& result, std::span<const std::string> absent) {
  return std::ranges::any_of(result.facts, [&](const Fact& fact) { return is_absent(fact.pointer, absent); }) ||
         std::ranges::any_of(result.diagnostics,
                             [&](const Diagnostic& diagnostic) { return is_absent(diagnostic.pointer, absent); });
}

/// A breach in what one control says, which is held.
bool stands_alone(const Diagnostic& diagnostic, std::span<const std::string> absent) {
  return diagnostic.severity == Severity::error && is_within(diagnostic.pointer.string(), "/controls/*/*") &&
         !is_absent(diagnostic.pointer, absent);
}

bool is_decided(const Answered& answered, std::span<const std::string> absent) {
  return answered.rule->reads == Reads::controls && !reads(answered.result, absent);
}

void withhold(Answered& answered, std::span<const std::string> absent) {
  RuleResult& result = answered.result;
  std::erase_if(result.diagnostics, [&](const Diagnostic& one) {
    return answered.rule->reads == Reads::whole || !stands_alone(one, absent);
  });
  result.verdict = result.diagnostics.empty() ? Verdict::unknown : Verdict::not_met;
  result.facts.clear();
  result.derived.clear();
  result.followed.clear();
  result.supplements.clear();
}

}  // namespace

std::optional<Diagnostic> withhold_not_held(std::vector<Answered>& answers, std::span<const std::string> absent) {
  if (absent.empty()) return std::nullopt;
  std::size_t withheld = 0;
  for (Answered& answered : answers) {
    if (is_decided(answered, absent)) continue;
    withhold(answered, absent);
    ++withheld;
  }
  const Text names = titles_of_absent(absent);
  return Diagnostic{.code = "review/not_held",
                    .severity = Severity::advice,
                    .pointer = {},
                    .message = fill(not_held, {names, std::to_string(withheld)}),
                    .remedy = {}};
}

}  // namespace ismap
