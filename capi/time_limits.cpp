#include <ismap/report/time_limits_page.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "rendered.hpp"

using namespace ismap::capi;

ismap_status ismap_time_limit_list(const ismap_engine* engine, int32_t as_of, ismap_format format,
                                   ismap_language language, ismap_text** out, ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap::Policy& policy = required(engine, "engine").policy;
    const ismap::Date day = as_of_day(as_of);
    const Rendering rendering = rendering_of(format, language, ismap::Layout::indented);
    return new ismap_text{json_or_page(
        rendering, [&] { return ismap::time_limits_json(day, policy); },
        [&](ismap::Language used) { return ismap::time_limits_page(day, policy, used); })};
  });
}
