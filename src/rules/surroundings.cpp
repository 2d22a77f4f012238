#include <ismap/rules/surroundings.hpp>

#include <ismap/rules/validity.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace ismap {
namespace {

Holidays holidays_of(const Supplement* supplied) {
  const auto* days = supplied == nullptr ? nullptr : std::get_if<std::vector<std::string>>(&supplied->value);
  return days == nullptr ? Holidays{} : Holidays{*days};
}

}  // namespace

Span Surroundings::span_of(const TimeLimit& limit) const {
  return span_on(reference_date, limit, policy);
}

Date Surroundings::last_day(const TimeLimit& limit, Date from) const {
  return last_day(limit, from, reference_date);
}

Date Surroundings::last_day(const TimeLimit& limit, Date from, Date day) const {
  const Date last = last_day_of(span_on(day, limit, policy), from, limit, choices().counting);
  return limit.rolls_over ? rolled_over(last) : last;
}

Date Surroundings::rolled_over(Date day) const {
  if (choices().holiday_roll_over == HolidayRollOver::none) return day;
  if (!holidays) return holidays_of(supplement(Parameter::public_holidays)).business_day_from(day);
  return holidays->business_day_from(day);
}

void Surroundings::share_look_ups() {
  if (choices().holiday_roll_over != HolidayRollOver::none)
    holidays = std::make_shared<const Holidays>(holidays_of(supplement(Parameter::public_holidays)));
  if (registrations != nullptr) services = std::make_shared<ServiceFinder>(*registrations);
}

Date Surroundings::validity_end(Date period_last) const {
  return ismap::validity_end(period_last, policy);
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
  if (services) return services->find(number);
  return registrations == nullptr ? Found<RegisteredService>{} : find_service(*registrations, number);
}

Found<RegisteredAssessor> Surroundings::assessor(std::string_view number) const {
  return registrations == nullptr ? Found<RegisteredAssessor>{} : find_assessor(*registrations, number);
}

}  // namespace ismap
