// What the fields of OSCAL take.
#pragma once

#include <ismap/core/date.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ismap::exchange::detail {

/// True if a field takes the text as it is that must be one line, not empty, and without white space around it.
bool fits_line(std::string_view text);

/// The text on one line, for titles and names: white space in it is a space each. `otherwise` if nothing is left.
std::string one_line(std::string_view text, std::string_view otherwise);

/// True if OSCAL has the day: of the years 1900 to 2999, but for the leap days before 2000.
bool fits_date_time(Date day);

/// Midnight at the beginning of the day in Japan; of a day that OSCAL does not have the nearest one.
std::string date_time(Date day);

/// The day in Japan at the time `2026-03-31T15:00:00Z`; nothing if it is no time with a zone.
std::optional<Date> day_at(std::string_view date_time);

/// True if `date_time` would write the time so.
bool is_written_as_day(std::string_view date_time);

}  // namespace ismap::exchange::detail
