#include <ismap/io/schema.hpp>
#include <ismap/report/printable.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

#include <algorithm>

using namespace ismap::capi;

size_t ismap_schema_count() noexcept {
  return ismap::schema_documents().size();
}

ismap_str ismap_schema_name(size_t index) noexcept {
  return read_at(ismap::schema_documents(), index, [](std::string_view name) { return borrowed(name); });
}

ismap_status ismap_schema_show(ismap_str name, ismap_text** out, ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const std::string_view wanted = required_text(name, "name");
    if (std::ranges::find(ismap::schema_documents(), wanted) == ismap::schema_documents().end()) {
      const std::string shown = ismap::printable(wanted);
      throw CallFailure(ISMAP_E_NOT_FOUND,
                        {"「" + shown + "」という文書はありません。", "There is no document \"" + shown + "\"."});
    }
    return new ismap_text{ismap::json_schema(wanted)};
  });
}
