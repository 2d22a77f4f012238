// A time limit is a row.
#pragma once

#include <ismap/core/citation.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/months.hpp>
#include <ismap/core/source.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/policy.hpp>
#include <ismap/rules/standing.hpp>

#include <array>
#include <optional>
#include <string>

namespace ismap {

/// A length of time: months, and days after them.
struct Span {
  int months = 0;
  int days = 0;

  friend constexpr bool operator==(const Span&, const Span&) = default;
};

/// From which day on a time limit has which span.
struct DatedSpan {
  Date from{};
  Span span;
};

/// What a time limit counts from.
enum class CountedFrom {
  assessment_period_first,
  assessment_period_last,
  day_after_assessment_period,
  report_date,
  inquiry,
  receipt,
  acceptance,
  start_of_use,
  nothing,  ///< a length alone
};

/// Which span the law gives, where, and how it is counted. A policy can change the span (`Policy::limits`).
struct TimeLimit {
  TimeLimitId id{};
  Label name;
  Citation clause;
  CountedFrom counted_from{};
  std::array<DatedSpan, 2> values{};  ///< oldest first; unused ones at the end have no span
  Standing standing{};
  std::array<SourceReference, 4> sources{};  ///< unused ones at the end have no place
  bool is_target = false;                    ///< of the administration: nobody misses it
  bool counts_first_day = false;             ///< the day it counts from is its first day
  bool rolls_over = false;                   ///< an act is due: a day off moves its last day, if the policy says so (Q2)
  std::optional<Counting> counting{};        ///< whatever the policy says
};

/// The span that `change` gives.
Span span_of(const LimitChange& change);

/// The span in force on `day`, a change by the policy included. Before the first one of the law, that one.
Span span_on(Date day, const TimeLimit& limit, const Policy& policy);

/// The last day of `span` from `from`, which is not counted unless the limit says so. Days off play no part.
Date last_day_of(const Span& span, Date from, const TimeLimit& limit, Counting counting);

/// 「3か月」 and "three months", 「2週間」 and "two weeks".
Text in_words(const Span& span);

/// The span of the law in force on `day` and, with their first days, those that follow it.
Text spans_in_words(const TimeLimit& limit, Date day);

}  // namespace ismap
