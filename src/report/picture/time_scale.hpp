// Days as places on a line.
#pragma once

#include <ismap/core/date.hpp>

#include <string>
#include <vector>

namespace ismap::detail {

struct Tick {
  int x{};
  std::string text{};  ///< `2026-10`, or `2026`
};

/// Whole months, from the one of the earliest day to that of the latest.
class TimeScale {
 public:
  /// @param days at least one. What is further than `furthest` from `as_of` does not stretch the scale.
  TimeScale(const std::vector<Date>& days, Date as_of, int left, int width);

  static constexpr std::chrono::days furthest{3653};

  /// The left edge of the day. A day outside is at the nearer end.
  int x_of(Date day) const noexcept;
  bool is_before(Date day) const noexcept { return day < first_; }
  bool is_after(Date day) const noexcept { return day >= end_; }

  /// The first days of months, as many as have room.
  std::vector<Tick> ticks(int room) const;

 private:
  Date first_{};
  Date end_{};  ///< the day after the last one
  int left_{};
  int width_{};
};

}  // namespace ismap::detail
