#include <ismap/lifecycle/validity.hpp>

namespace ismap {

Date validity_end(Date period_last, Counting counting) {
  constexpr int months_of_validity = 16;
  const Date start = counting == Counting::civil_code ? period_last : days_after(period_last, 1);
  return months_after(start, months_of_validity, counting);
}

}  // namespace ismap
