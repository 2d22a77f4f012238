#include "line_reader.hpp"

#include <ismap/io/ndjson.hpp>

#include <algorithm>

namespace ismap::cli {

std::optional<Line> LineReader::next() {
  for (;;) {
    std::optional<Line> line = next_of_any_kind();
    if (!line || !is_empty_line(line->text)) return line;
  }
}

bool LineReader::fill() {
  unread_ = {buffer_.data(), read_some(input_, buffer_)};
  return !unread_.empty();
}

std::optional<Line> LineReader::next_of_any_kind() {
  if (unread_.empty() && !fill()) return std::nullopt;
  Line line{.text = {}, .number = ++number_, .offset = offset_};
  do {
    const std::size_t end = std::min(unread_.find('\n'), unread_.size());
    line.text.append(unread_.substr(0, std::min(end, enough_ - line.text.size())));
    const bool is_complete = end < unread_.size();
    offset_ += end + (is_complete ? 1 : 0);
    unread_.remove_prefix(end + (is_complete ? 1 : 0));
    if (is_complete) break;
  } while (fill());
  return line;
}

}  // namespace ismap::cli
