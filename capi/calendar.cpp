#include <ismap/io/fault_text.hpp>
#include <ismap/rules/validity.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

using namespace ismap::capi;

ismap_status ismap_day_parse(ismap_str text, int32_t* out, ismap_error** error) noexcept {
  return guard(for_day(out), error, [&] {
    const std::string_view given = required_text(text, "text");
    const auto date = ismap::parse_date(given);
    if (!date)
      throw ismap::ParseError(ismap::Fault::bad_date, ismap::fault_text(ismap::Fault::bad_date, given), {}, {});
    return day_of(*date);
  });
}

ismap_status ismap_day_text(int32_t day, ismap_text** out, ismap_error** error) noexcept {
  return guard(out, error, [&] { return new ismap_text{ismap::to_string(date_of(day, "day"))}; });
}

ismap_status ismap_months_after(int32_t day, int32_t months, ismap_counting counting, int32_t* out,
                                ismap_error** error) noexcept {
  return guard(for_day(out), error, [&] {
    const ismap::Date from = date_of(day, "day");
    const ismap::Counting rule = required<ismap::Counting>(counting, "counting");
    if (months < 0 || months > 1200)
      throw CallFailure(ISMAP_E_RANGE,
                        {"monthsは0から1200までの数で指定してください。", "months must be a number from 0 to 1200."});
    return day_of(ismap::months_after(from, months, rule));
  });
}

ismap_status ismap_validity_end(int32_t period_last, ismap_counting counting, int32_t* out,
                                ismap_error** error) noexcept {
  return guard(for_day(out), error, [&] {
    return day_of(
        ismap::validity_end(date_of(period_last, "period_last"), required<ismap::Counting>(counting, "counting")));
  });
}
