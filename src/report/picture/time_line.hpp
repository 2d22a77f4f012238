// A time line: what lasts as bars, what is of a day as signs, a row each.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/model/period.hpp>
#include <ismap/report/page.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ismap::detail {

/// What a row is about, which decides its sign and its colours.
enum class RowKind : std::uint8_t {
  assessment,   ///< a period that was assessed
  validity,     ///< a registration, to its last day
  open_span,    ///< lasts, but not for certain
  interrupted,  ///< a suspension
  event,
  limit,
  kept,     ///< a limit that was kept, or a duty that is done
  missed,   ///< a limit or a duty that was missed
  duty,     ///< owed
  outlook,  ///< what happens if nobody acts
};

/// Texts are in the language of the time line, and may come from a user's document.
struct TimeRow {
  RowKind kind{};
  std::optional<Date> on{};     ///< of what is of a day; also of a bar: its first day. Absent: the day is not known
  std::optional<Date> until{};  ///< of a bar: its last day
  bool goes_on = false;         ///< of a bar: it has not ended on that day
  std::string text{};
  std::string more{};  ///< who, by which clause, what became of it
};

/// Rows under a title.
struct TimeSection {
  std::string title{};
  std::vector<TimeRow> rows{};
  std::size_t left_out = 0;  ///< rows beyond these, which a line counts
};

struct TimeLine {
  std::string title{};
  std::string subject{};  ///< what it is about; may be empty
  Date as_of{};
  std::vector<TimeSection> sections{};  ///< those without rows are not shown
};

/// Rows that a section shows.
inline constexpr std::size_t most_rows = 24;

/// By day, those without a day last. Of more than `most_rows` those furthest before `as_of` are left out.
TimeSection section_of(std::string title, std::vector<TimeRow> rows, Date as_of);

/// Nothing if there is no row at all.
page::Picture draw(const TimeLine& line, Language language);

}  // namespace ismap::detail
