#include <ismap/io/schema.hpp>
#include <ismap/report/printable.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

#include <algorithm>
#include <string>

using namespace ismap::capi;

namespace {

std::string schema_of(ismap_str name, ismap::Language language) {
  const std::string_view document = required_text(name, "name");
  if (std::ranges::find(ismap::schema_documents(), document) == ismap::schema_documents().end()) {
    const std::string shown = ismap::printable(document);
    throw CallFailure(ISMAP_E_NOT_FOUND,
                      {"「" + shown + "」という文書はありません。", "There is no document \"" + shown + "\"."});
  }
  return ismap::json_schema(document, language);
}

}  // namespace

size_t ismap_schema_count() noexcept {
  return ismap::schema_documents().size();
}

ismap_str ismap_schema_name(size_t index) noexcept {
  return read_at(ismap::schema_documents(), index, [](std::string_view name) { return borrowed(name); });
}

ismap_status ismap_schema_show(ismap_str name, ismap_language language, ismap_text** out,
                               ismap_error** error) noexcept {
  return guard(out, error,
               [&] { return new ismap_text{schema_of(name, required<ismap::Language>(language, "language"))}; });
}
