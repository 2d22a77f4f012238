#include "limits.hpp"

#include <ismap/report/asked_limits.hpp>

#include "arguments.hpp"

#include <cstddef>
#include <span>

namespace ismap::capi {

AskedLimits limits_in(const ismap_load_options* options) {
  const auto known = known_options(options, load_options_first_size);
  AskedLimits limits;
  const auto set = [&](std::string_view name, std::size_t value) {
    if (value != 0) limits.set(name, value);
  };
  set("bytes", known.max_bytes);
  set("depth", known.max_depth);
  set("items", known.max_items);
  set("text", known.max_text);
  set("all_items", known.max_all_items);
  if (const auto typed = optional_text(known.list_limits, "options.list_limits"))
    if (const auto fault = take_limits(*typed, limits, std::span{limit_names}.subspan(general_limits)))
      throw CallFailure(ISMAP_E_ARGUMENT, fault->message);
  return limits;
}

}  // namespace ismap::capi
