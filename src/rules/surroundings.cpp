#include <ismap/rules/surroundings.hpp>

#include <ismap/lifecycle/validity.hpp>

#include <algorithm>

namespace ismap {

Date Surroundings::months_after(Date from, int months) const {
  return ismap::months_after(from, months, choices().counting);
}

Date Surroundings::deadline(Date from, int months) const {
  return rolled_over(months_after(from, months));
}

Date Surroundings::rolled_over(Date day) const {
  if (choices().holiday_roll_over == HolidayRollOver::none) return day;
  const Supplement* supplied = supplement(Parameter::public_holidays);
  const auto* holidays = supplied == nullptr ? nullptr : std::get_if<std::vector<std::string>>(&supplied->value);
  const auto is_off = [&](Date candidate) {
    const std::chrono::weekday weekday{candidate};
    if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) return true;
    return holidays != nullptr && std::ranges::find(*holidays, to_string(candidate)) != holidays->end();
  };
  while (is_off(day) && day < last_supported_date) day = days_after(day, 1);
  return day;
}

Date Surroundings::validity_end(Date period_last) const {
  return ismap::validity_end(period_last, choices().counting);
}

const Supplement* Surroundings::supplement(Parameter parameter) const {
  const auto applies = [&](const Supplement& candidate) {
    if (candidate.parameter != parameter) return false;
    if (!candidate.in_force) return true;
    return candidate.in_force->from.value_or(reference_date) <= reference_date &&
           reference_date <= candidate.in_force->until.value_or(reference_date);
  };
  const auto found = std::ranges::find_if(policy.supplements, applies);
  return found == policy.supplements.end() ? nullptr : &*found;
}

Found<RegisteredService> Surroundings::service(std::string_view number) const {
  return registrations == nullptr ? Found<RegisteredService>{} : find_service(*registrations, number);
}

Found<RegisteredAssessor> Surroundings::assessor(std::string_view number) const {
  return registrations == nullptr ? Found<RegisteredAssessor>{} : find_assessor(*registrations, number);
}

}  // namespace ismap
