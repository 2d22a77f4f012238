#include <ismap/io/line_reader.hpp>

#include <algorithm>
#include <vector>

namespace ismap {
namespace {

bool is_empty(std::string_view line) noexcept {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

ParseError Line::in_input(const ParseError& error) const {
  std::vector<InputFault> faults = error.faults();
  for (InputFault& fault : faults) {
    fault.place.offset += static_cast<std::size_t>(offset);
    fault.place.line += static_cast<std::size_t>(number) - 1;
  }
  return ParseError(std::move(faults), error.has_more());
}

std::optional<Line> LineReader::next() {
  for (;;) {
    std::optional<Line> line = next_of_any_kind();
    if (!line || !is_empty(line->text)) return line;
  }
}

bool LineReader::fill() {
  unread_ = {buffer_.data(), read_(buffer_)};
  return !unread_.empty();
}

std::optional<Line> LineReader::next_of_any_kind() {
  if (unread_.empty() && !fill()) return std::nullopt;
  Line line{.text = {}, .number = ++number_, .offset = offset_};
  line.text.reserve(last_size_);  // lines of one input are much alike
  do {
    const std::size_t end = std::min(unread_.find('\n'), unread_.size());
    line.text.append(unread_.substr(0, std::min(end, enough_ - line.text.size())));
    const bool is_complete = end < unread_.size();
    offset_ += end + (is_complete ? 1 : 0);
    unread_.remove_prefix(end + (is_complete ? 1 : 0));
    if (is_complete) break;
  } while (fill());
  last_size_ = std::min(line.text.size(), buffer_.size() * 16);
  return line;
}

}  // namespace ismap
