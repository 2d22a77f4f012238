// Documents on lines of their own (NDJSON).
#pragma once

#include <ismap/core/parse_error.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ismap {

/// A line that holds a document, without its line end.
struct NdjsonLine {
  std::string_view text;
  std::uint64_t number = 1;  ///< from 1, empty lines counted
  std::uint64_t offset = 0;  ///< of its first byte in the whole input

  /// Where a fault at `place` of the document is in the whole input.
  Place in_input(const Place& place) const noexcept;
  ParseError in_input(const ParseError& error) const;
};

/// The lines of a text that hold more than white space. The text outlives its lines.
class NdjsonText {
 public:
  explicit NdjsonText(std::string_view text) noexcept : text_(text) {}

  /// The next line; nothing at the end.
  std::optional<NdjsonLine> next() noexcept;

  /// How many lines `next` will give from here on.
  std::uint64_t count() const noexcept;

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::uint64_t number_ = 0;
};

/// True if a line holds nothing but spaces, tabs and carriage returns.
bool is_empty_line(std::string_view line) noexcept;

}  // namespace ismap
