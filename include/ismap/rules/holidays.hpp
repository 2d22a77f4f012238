// Days off, as deadlines roll past them.
#pragma once

#include <ismap/core/date.hpp>

#include <string>
#include <utility>
#include <vector>

namespace ismap {

/// Saturdays, Sundays and supplied holidays.
class Holidays {
 public:
  Holidays() = default;
  /// Texts that are no dates are passed over.
  explicit Holidays(const std::vector<std::string>& days);

  /// `day` itself, or the first day after it that is none off; `last_supported_date` at the latest.
  Date business_day_from(Date day) const;

 private:
  std::vector<std::pair<Date, Date>> rolled_;  ///< each holiday and the business day after it, in order
};

}  // namespace ismap
