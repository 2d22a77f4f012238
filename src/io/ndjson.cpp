#include <ismap/io/ndjson.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace ismap {

Place NdjsonLine::in_input(const Place& place) const noexcept {
  return {.offset = static_cast<std::size_t>(offset) + place.offset,
          .line = static_cast<std::size_t>(number) + place.line - 1,
          .column = place.column};
}

ParseError NdjsonLine::in_input(const ParseError& error) const {
  std::vector<InputFault> faults = error.faults();
  for (InputFault& fault : faults) fault.place = in_input(fault.place);
  return ParseError(std::move(faults), error.has_more());
}

std::optional<NdjsonLine> NdjsonText::next() noexcept {
  while (at_ < text_.size()) {
    const std::size_t start = at_;
    const std::size_t end = std::min(text_.find('\n', start), text_.size());
    at_ = end + 1;
    ++number_;
    const std::string_view line = text_.substr(start, end - start);
    if (!is_empty_line(line)) return NdjsonLine{line, number_, start};
  }
  return std::nullopt;
}

std::uint64_t NdjsonText::count() const noexcept {
  NdjsonText rest = *this;
  std::uint64_t lines = 0;
  while (rest.next()) ++lines;
  return lines;
}

bool is_empty_line(std::string_view line) noexcept {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace ismap
