// The row of a rule: what it says about a clause.
#pragma once

#include <ismap/core/citation.hpp>
#include <ismap/core/date.hpp>
#include <ismap/core/source.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/application.hpp>
#include <ismap/rules/standing.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ismap {

/// The days on which a row holds, both ends included. Without a first day, when it applies is not known: its function
/// judges the day.
struct Interval {
  std::optional<Date> from{};
  std::optional<Date> until{};

  constexpr bool contains(Date day) const noexcept { return from && *from <= day && (!until || day <= *until); }
};

/// The day the rules of ISMAP were set and took effect.
inline constexpr Interval since_2020 = {date(2020, 6, 3), {}};

/// Under which point of registration rules 6.1 a rule is reviewed. The number in ISMAP-LIU differs for the last one
/// only.
enum class Point {
  none,                            ///< never part of a review of an application
  acceptance,                      ///< chapters 4 and 5, before the review
  basic_statement_requirements,    ///< (1)
  governance_management_findings,  ///< (2)
  controls_findings,               ///< (3)
  minor_findings,                  ///< (4)
  disclosure,                      ///< (5)
  pledges,                         ///< (6)
  internal_audit,                  ///< ISMAP-LIU (7)
  no_breach,                       ///< ISMAP (7), ISMAP-LIU (8): the other rules of the scheme
  uncounted,                       ///< answered in every review, counted under no point: the text is not public
};

/// What of a statement a rule reads. Of a statement of which only the controls are known, the others are not decided.
enum class Reads : std::uint8_t {
  whole,     ///< anything
  controls,  ///< its controls and its edition, and nothing else
  entries,   ///< anything; but a breach in what one control says is one by itself
};

/// One clause: what it asks, how well it is known, and when it holds. A plain row, neither a `Rule` nor a
/// `HistoryRule`, is left to a reviewer, or is only information (`automation`).
struct RuleRow {
  std::string_view id;
  Citation clause;
  Label title;
  Label text;  ///< what the clause asks, in our words; `{filing}` stands for the span of that time limit
  Standing standing{};
  std::array<SourceReference, 4> sources{};  ///< unused ones at the end have no place
  Interval in_force = since_2020;
  Automation automation = Automation::decided;
  Point point = Point::none;
  std::optional<Scheme> scheme{};  ///< absent: both
  Label limits{};                  ///< what software cannot decide here, and why; empty if nothing
  Reads reads = Reads::whole;      ///< what of a statement decides it
};

}  // namespace ismap
