#include <ismap/report/time_limit_text.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

using namespace ismap::capi;

ismap_status ismap_time_limit_list(const ismap_engine* engine, int32_t as_of, ismap_form form, ismap_text** out,
                                   ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const ismap::Policy& policy = required(engine, "engine").policy;
    const ismap::Date day = date_of(as_of, "as_of");
    const auto language = form_of(form);
    return new ismap_text{language ? ismap::time_limits_text(day, policy, {.language = *language})
                                   : ismap::time_limits_json(day, policy)};
  });
}
