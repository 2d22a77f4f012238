#include <ismap/report/time_limit_text.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

using namespace ismap::capi;

ismap_status ismap_time_limit_list(const ismap_engine* engine, int32_t as_of, ismap_format format,
                                   ismap_language language, ismap_text** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap::Policy& policy = required(engine, "engine").policy;
    const ismap::Date day = as_of_day(as_of);
    const auto written = json_or_text_in(format, language);
    return new ismap_text{written ? ismap::time_limits_text(day, policy, {.language = *written})
                                  : ismap::time_limits_json(day, policy)};
  });
}
