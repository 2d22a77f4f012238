// The one exception for bad input.
#pragma once

#include <ismap/core/text.hpp>

#include <cstddef>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

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
  wrong_document,  ///< of another format than is asked for
};

/// A place in the input's text. `line` and `column` start at 1; columns count characters, not bytes; `offset` counts
/// bytes from 0.
struct Place {
  std::size_t offset = 0;
  std::size_t line = 1;
  std::size_t column = 1;

  friend bool operator==(const Place&, const Place&) = default;
};

/// The place of the byte at `offset` in `text`. An offset past the end is the end. A byte order mark takes no column.
Place place_of(std::string_view text, std::size_t offset);
/// The places of several bytes, in one pass. @pre `offsets` ascend
std::vector<Place> places_of(std::string_view text, const std::vector<std::size_t>& offsets);

/// One thing that is wrong with an input.
struct InputFault {
  Fault fault{};
  Text message;
  std::string pointer;  ///< JSON Pointer, as in `ParseError`
  Place place;
  std::vector<std::string> hints{};  ///< what was perhaps meant, the nearest first: names or values as they are written
  std::string cell{};                ///< of a table: "管理策!D132"; its `place` is that in a CSV, or has the line 0

  friend bool operator==(const InputFault&, const InputFault&) = default;
};

/// Bad input: nothing was read and nothing has changed. What a document *says* (a breach, a missing fact) is never one.
/// An error reports all that is wrong with an input, up to `most` faults. Its own message and place are those of the
/// first.
class ParseError : public std::runtime_error {
 public:
  /// More faults than these are not reported.
  static constexpr std::size_t most = 100;

  ParseError(Fault fault, Text message, std::string pointer, Place place)
      : ParseError({{fault, std::move(message), std::move(pointer), place}}) {}
  /// @pre `faults` is not empty
  explicit ParseError(std::vector<InputFault> faults, bool has_more = false)
      : std::runtime_error(faults.front().message.en), faults_(std::move(faults)), has_more_(has_more) {}

  Fault fault() const noexcept { return faults_.front().fault; }
  const Text& message() const noexcept { return faults_.front().message; }
  /// JSON Pointer of the value at fault, or of the value around it; of the missing member if one is missing. Empty for
  /// CSV and for the whole document.
  const std::string& pointer() const noexcept { return faults_.front().pointer; }
  const Place& place() const noexcept { return faults_.front().place; }

  /// All faults that are reported, at least one.
  const std::vector<InputFault>& faults() const noexcept { return faults_; }
  /// True if there are more faults than those.
  bool has_more() const noexcept { return has_more_; }

 private:
  std::vector<InputFault> faults_;
  bool has_more_ = false;
};

}  // namespace ismap
