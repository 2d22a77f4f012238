#include <ismap/rules/procurement/provisional_end.hpp>
#include <ismap/rules/procurement/s3_provisional.hpp>

#include <algorithm>

namespace ismap::procurement {
namespace {

/// Within the limit from the start of use, and never after the last day of the old measures.
Date end_of_use(Date started, const Surroundings& surroundings) {
  const bool counts_first_day = surroundings.choices().provisional_year == ProvisionalYear::first_day_counted;
  const Date from = counts_first_day ? started - std::chrono::days{1} : started;
  return std::min(surroundings.last_day(provisional_use_limit, from), old_measures_end);
}

Date with_extension(Date last, std::optional<Date> extended_until) {
  return std::max(last, extended_until.value_or(last));
}

}  // namespace

std::optional<Date> provisional_end(const ProvisionalMeasure& measure, const Surroundings& surroundings) {
  switch (measure.type) {
    case ProvisionalType::old_in_use:
      return date(2021, 9, 30);
    case ProvisionalType::old_planned:
      if (!measure.started_using_on) return std::nullopt;
      return end_of_use(*measure.started_using_on, surroundings);
    case ProvisionalType::contract:
    case ProvisionalType::under_construction:
      if (!measure.contract) return std::nullopt;
      return with_extension(measure.contract->last, measure.contract->extended_until);
    case ProvisionalType::wide_impact:
      if (!measure.migration_until) return std::nullopt;
      return with_extension(*measure.migration_until, measure.migration_extended_until);
    case ProvisionalType::other_saas:
      return date(2023, 3, 31);
  }
  return std::nullopt;
}

}  // namespace ismap::procurement
