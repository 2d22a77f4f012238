#include "src/ask/formats/text_places.hpp"

#include "src/core/byte_order_mark.hpp"
#include "src/core/unicode.hpp"
#include "src/io/value_spans.hpp"

#include <algorithm>
#include <map>

namespace ismap::ask::formats {
namespace {

/// Fills in the place of each byte that `places` asks for. @pre `text` is UTF-8
void find_places(std::map<std::size_t, TextPlace>& places, std::string_view text) {
  TextPlace reached;
  std::size_t at = ismap::detail::size_of_mark(text);
  for (auto& [offset, place] : places) {
    const std::string_view between = text.substr(at, offset - at);
    const std::size_t line_end = between.rfind('\n');
    if (line_end != std::string_view::npos) {
      reached.line += static_cast<std::size_t>(std::ranges::count(between, '\n'));
      reached.column = 1;
    }
    reached.column += ismap::detail::utf16_size(between.substr(line_end + 1));  // npos + 1 is 0
    at = offset;
    place = reached;
  }
}

}  // namespace

std::vector<std::optional<TextRegion>> regions_in(std::string_view json, std::span<const std::string> pointers) {
  std::vector<std::optional<ismap::detail::ValueSpan>> spans = ismap::detail::spans_in(json, pointers);
  std::map<std::size_t, TextPlace> places;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    if (pointers[i].empty()) spans[i].reset();
    if (!spans[i]) continue;
    places[spans[i]->begin];
    places[spans[i]->end];
  }
  find_places(places, json);

  std::vector<std::optional<TextRegion>> regions;
  regions.reserve(spans.size());
  for (const auto& span : spans)
    regions.push_back(span ? std::optional{TextRegion{places[span->begin], places[span->end]}} : std::nullopt);
  return regions;
}

}  // namespace ismap::ask::formats
