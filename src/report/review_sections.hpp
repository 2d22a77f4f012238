// The parts of a result's text below its verdicts.
#pragma once

#include <ismap/model/result.hpp>
#include <ismap/report/style.hpp>

#include <optional>
#include <span>
#include <string>

namespace ismap::detail {

/// A blank line, and `title` in bold on a line of its own.
void begin_section(std::string& text, std::string_view title, const Style& style);

/// True if the result only repeats those of other rules: one fault is reported and counted once.
bool follows_others(const RuleResult& result);

/// How many rules gave that verdict, without those that follow others.
std::size_t count_of(std::span<const RuleResult> results, Verdict verdict);

/// Where the rules of a review count.
struct CountedUnder {
  std::span<const Viewpoint> viewpoints{};
  const Acceptance* acceptance = nullptr;
};

/// The rules that are not met, that lack facts, that a reviewer must judge, and the warnings and advice on the others.
void append_attention(std::string& text, std::span<const RuleResult> results, const Style& style,
                      const CountedUnder& counted_under = {});

/// What is due, soonest first.
void append_obligations(std::string& text, std::span<const Obligation> obligations, const Style& style,
                        std::optional<Date> as_of = {});

}  // namespace ismap::detail
