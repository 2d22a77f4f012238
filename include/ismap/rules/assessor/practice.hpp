// How much audit practice spans of days amount to.
#pragma once

#include <ismap/core/verdict.hpp>
#include <ismap/model/period.hpp>

#include <cstdint>
#include <vector>

namespace ismap::assessors {

/// Days on which somebody practised, counted once each: whole months by the calendar within each unbroken span, and the
/// days over.
struct PracticeTotal {
  std::int64_t months{};
  std::int64_t odd_days{};   ///< over all spans; fewer than a month in each
  std::int64_t odd_spans{};  ///< spans with days over

  friend bool operator==(const PracticeTotal&, const PracticeTotal&) = default;
};

/// The total of `spans` up to and including `until`. Days in several spans count once; a span that starts the day after
/// another ends continues it; one that ends before it starts counts nothing.
PracticeTotal total_practice(std::vector<Period> spans, Date until);

/// Whether a total reaches `months`. How days over add up to a month is not public: `met` if even months of 31 days
/// reach it, `not_met` if months of 28 days do not, otherwise `needs_judgement`. Days over a single span are never a
/// month.
Verdict reaches(const PracticeTotal& total, std::int64_t months);

}  // namespace ismap::assessors
