#include "src/ask/formats/content_lines.hpp"

#include <ismap/report/printable.hpp>

#include <algorithm>

namespace ismap::ask::formats {
namespace {

constexpr std::size_t longest_line = 75;  ///< bytes, without CR and LF

std::string escaped_line(std::string_view line) {
  std::string escaped;
  for (const char letter : printable(line)) {
    if (letter == '\\' || letter == ';' || letter == ',') escaped += '\\';
    escaped += letter;
  }
  return escaped;
}

/// How many bytes of `line` a line of `most` bytes takes without cutting a character.
std::size_t whole_characters(std::string_view line, std::size_t most) {
  if (line.size() <= most) return line.size();
  std::size_t size = most;
  while ((static_cast<unsigned char>(line[size]) & 0xC0U) == 0x80U) --size;
  return size;
}

std::string basic(Date day) {
  std::string written = to_string(day);
  std::erase(written, '-');
  return written;
}

}  // namespace

void ContentLines::add(std::string_view line) {
  std::size_t most = longest_line;
  while (true) {
    const std::size_t taken = whole_characters(line, most);
    written_.append(line.substr(0, taken)).append("\r\n");
    line.remove_prefix(taken);
    if (line.empty()) return;
    written_ += ' ';
    most = longest_line - 1;
  }
}

void ContentLines::value(std::string_view property, std::string_view written) {
  add(std::string{property}.append(":").append(written));
}

void ContentLines::day(std::string_view property, Date day) {
  value(std::string{property}.append(";VALUE=DATE"), basic(day));
}

void ContentLines::start_of_day(std::string_view property, Date day) {
  value(property, basic(day).append("T000000Z"));
}

void ContentLines::text(std::string_view property, std::span<const std::string> lines) {
  add_texts(property, lines, "\\n");
}

void ContentLines::list(std::string_view property, std::span<const std::string> texts) {
  add_texts(property, texts, ",");
}

void ContentLines::add_texts(std::string_view property, std::span<const std::string> texts, std::string_view between) {
  std::string line{property};
  line += ':';
  for (const std::string& text : texts) line.append(&text == texts.data() ? "" : between).append(escaped_line(text));
  add(line);
}

}  // namespace ismap::ask::formats
