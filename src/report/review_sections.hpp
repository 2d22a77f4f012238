// The parts of a result's page below its verdicts.
#pragma once

#include <ismap/model/result.hpp>
#include <ismap/report/page.hpp>

#include <cstddef>
#include <optional>
#include <span>

namespace ismap::detail {

/// True if the result only repeats those of other rules: one fault is reported and counted once.
bool follows_others(const RuleResult& result);

/// How many rules gave that verdict, without those that follow others.
std::size_t count_of(std::span<const RuleResult> results, Verdict verdict);

/// What `Review::acceptance` answers.
inline constexpr Label acceptance_name{"申請の受理", "Acceptance of the application"};

/// Where the rules of a review count.
struct CountedUnder {
  std::span<const Viewpoint> viewpoints{};
  const Acceptance* acceptance = nullptr;
};

/// The rules that are not met, that lack facts, that a reviewer must judge, and the warnings and advice on the others.
void add_attention(Page& page, std::span<const RuleResult> results, const CountedUnder& counted_under = {});

/// What is due, soonest first.
void add_obligations(Page& page, std::span<const Obligation> obligations, std::optional<Date> as_of = {});

}  // namespace ismap::detail
