// The one exception for bad input.
#pragma once

#include <ismap/core/text.hpp>

#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>

namespace ismap {

/// What is wrong with an input. Values are stable.
enum class Fault {
  syntax,
  bad_utf8,
  unknown_member,
  duplicate_member,
  missing_member,
  wrong_type,
  bad_enumerator,
  bad_date,
  bad_control_id,
  bad_value,
  limit,
};

/// A place in the input's text. `line` and `column` start at 1; columns count characters, not bytes; `offset` counts
/// bytes from 0.
struct Place {
  std::size_t offset = 0;
  std::size_t line = 1;
  std::size_t column = 1;

  friend bool operator==(const Place&, const Place&) = default;
};

/// The place of the byte at `offset` in `text`. An offset past the end is the end.
Place place_of(std::string_view text, std::size_t offset);

/// Bad input: nothing was read and nothing has changed. What a document *says* (a breach, a missing fact) is never one.
class ParseError : public std::runtime_error {
 public:
  ParseError(Fault fault, Text message, std::string pointer, Place place)
      : std::runtime_error(message.en),
        fault_(fault),
        message_(std::move(message)),
        pointer_(std::move(pointer)),
        place_(place) {}

  Fault fault() const noexcept { return fault_; }
  const Text& message() const noexcept { return message_; }
  /// JSON Pointer of the value at fault; of the missing member if one is missing. Empty for CSV and for the whole
  /// document.
  const std::string& pointer() const noexcept { return pointer_; }
  const Place& place() const noexcept { return place_; }

 private:
  Fault fault_;
  Text message_;
  std::string pointer_;
  Place place_;
};

}  // namespace ismap
