// Content lines of iCalendar (RFC 5545, section 3.1).
#pragma once

#include <ismap/core/date.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace ismap::ask::formats {

/// Writes lines that end in CR and LF and have at most 75 bytes, none of them a part of a character.
class ContentLines {
 public:
  void begin(std::string_view component) { value("BEGIN", component); }
  void end(std::string_view component) { value("END", component); }
  /// @param written as the property wants it, in ASCII
  void value(std::string_view property, std::string_view written);
  void day(std::string_view property, Date day);
  /// The start of the day in UTC.
  void start_of_day(std::string_view property, Date day);
  /// Lines of a text. Nothing in a line can end it or steer what shows it.
  void text(std::string_view property, std::span<const std::string> lines);
  void text(std::string_view property, const std::string& line) { text(property, std::span{&line, 1}); }
  /// Texts of a line each, as one list.
  void list(std::string_view property, std::span<const std::string> texts);

  std::string take() && { return std::move(written_); }

 private:
  void add(std::string_view line);
  void add_texts(std::string_view property, std::span<const std::string> texts, std::string_view between);

  std::string written_;
};

}  // namespace ismap::ask::formats
