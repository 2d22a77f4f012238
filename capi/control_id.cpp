#include <ismap/io/fault_text.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

using namespace ismap::capi;

ismap_status ismap_control_id_parse(ismap_str text, uint64_t* out, ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const std::string_view given = required_text(text, "text");
    const auto id = ismap::ControlId::parse(given);
    if (!id)
      throw ismap::ParseError(ismap::Fault::bad_control_id, ismap::fault_text(ismap::Fault::bad_control_id, given), {},
                              {});
    return packed(*id);
  });
}

ismap_status ismap_control_id_text(uint64_t control, ismap_text** out, ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto id = unpacked(control);
    if (!id)
      throw ismap::ParseError(ismap::Fault::bad_control_id,
                              ismap::fault_text(ismap::Fault::bad_control_id, std::to_string(control)), {}, {});
    return new ismap_text{id->string()};
  });
}
