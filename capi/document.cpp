#include <ismap/ask/input.hpp>
#include <ismap/io/size.hpp>

#include "arguments.hpp"
#include "basis.hpp"
#include "document_kind.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "limits.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <variant>
#include <vector>

using namespace ismap::capi;

namespace {

/// In the order of ask::input_formats.
constexpr std::array kinds{ISMAP_DOCUMENT_DOSSIER,     ISMAP_DOCUMENT_STATEMENT, ISMAP_DOCUMENT_REGISTER,
                           ISMAP_DOCUMENT_PROCUREMENT, ISMAP_DOCUMENT_AGENDA,    ISMAP_DOCUMENT_ASSESSOR};

/// The memory that the cells take, in bytes.
std::size_t size_of(const ismap::exchange::Tables& tables) noexcept {
  std::size_t bytes = 0;
  for (const ismap::exchange::Table& table : tables)
    for (const std::vector<ismap::exchange::Cell>& row : table.rows) {
      bytes += row.capacity() * sizeof(ismap::exchange::Cell);
      for (const ismap::exchange::Cell& cell : row)
        if (const auto* text = std::get_if<std::string>(&cell)) bytes += text->capacity();
    }
  return bytes;
}

}  // namespace

std::span<const std::string_view> ismap::capi::formats_of_kind(ismap_document_kind kind) {
  const std::span<const std::string_view> all{ask::input_formats};
  if (kind == ISMAP_DOCUMENT_ANY) return all;
  const auto* const found = std::ranges::find(kinds, kind);
  if (found == kinds.end()) throw undefined_value("kind");
  return all.subspan(static_cast<std::size_t>(found - kinds.begin()), 1);
}

ismap_status ismap_document_load(const ismap_engine* engine, ismap_document_kind kind, ismap_str json,
                                 const ismap_load_options* options, ismap_document** out,
                                 ismap_error** error) noexcept {
  return guard(host_of(engine), out, error, [&] {
    const ismap_engine& reader = required(engine, "engine");
    const auto accepted = formats_of_kind(kind);
    const ismap::AskedLimits limits = limits_in(options);
    const std::string_view text = required_text(json, "json");
    return new ismap_document{.content = ismap::ask::load_input(text, accepted, reader.catalog, limits),
                              .host = reader.host,
                              .read_from = read_from(options, text)};
  });
}

ismap_document_kind ismap_document_kind_of(const ismap_document* document) noexcept {
  return read_or_nothing(document, [](const ismap_document& loaded) {
    const auto& formats = ismap::ask::input_formats;
    const auto* const found = std::ranges::find(formats, ismap::ask::format_in(loaded.content));
    return kinds[static_cast<std::size_t>(found - formats.begin())];
  });
}

ismap_status ismap_document_write(const ismap_document* document, ismap_layout layout, ismap_text** out,
                                  ismap_error** error) noexcept {
  return guard(host_of(document), out, error, [&] {
    const ismap_document& loaded = required(document, "document");
    return new ismap_text{ismap::ask::write(loaded.content, required<ismap::Layout>(layout, "layout"))};
  });
}

size_t ismap_document_bytes(const ismap_document* document) noexcept {
  return read_or_nothing(document, [](const ismap_document& loaded) {
    const std::size_t rows = loaded.tables == nullptr ? 0 : size_of(loaded.tables->tables());
    return ismap::ask::size_of(loaded.content) + rows;
  });
}

void ismap_document_free(ismap_document* document) noexcept {
  delete document;
}
