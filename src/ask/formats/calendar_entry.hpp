// What a calendar holds of an answer.
#pragma once

#include <ismap/ask/answer.hpp>
#include <ismap/core/date.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ismap::ask::formats {

/// A day by which something is owed, a day on which something happens, or a duty that is due promptly.
struct CalendarEntry {
  std::string identity{};                  ///< the same in every answer that has the entry, whatever the language
  std::optional<Date> day{};               ///< absent: it is due promptly, which is no day
  bool is_owed = false;                    ///< somebody has to act by the day, which has not passed
  std::string summary{};                   ///< one line
  std::vector<std::string> description{};  ///< lines
  std::string category{};                  ///< who owes it; empty if nobody does
};

struct CalendarContent {
  Date as_of{};                          ///< a decision on a procurement knows the day of the procurement only
  std::string day_line{};                ///< a line that says which day that is
  std::vector<CalendarEntry> entries{};  ///< by day, those without one last; no two have the same identity
  std::size_t without_day = 0;           ///< duties of which it is not known by when they are due: no entries
  std::size_t remarks = 0;               ///< of the answer, which its days may rest on
  std::optional<Date> until{};           ///< what is due later was not asked for
  std::vector<std::string> basis{};      ///< lines: what the policy changes or supplies
};

/// What is open or overdue, the days that diagnostics say have to be kept, and what happens if nobody acts.
CalendarContent calendar_content(const Answer& answer, Language language);

}  // namespace ismap::ask::formats
