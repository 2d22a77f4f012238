// The bytes of a CSV and the places in them.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/core/text.hpp>

#include "src/core/byte_order_mark.hpp"

#include <cstddef>
#include <string_view>

namespace ismap::detail {

/// A CSV without its byte order mark. Offsets are into `body()`; places are in the bytes the user handed in.
class CsvText {
 public:
  explicit CsvText(std::string_view csv) noexcept : mark_size_(size_of_mark(csv)) { body_ = csv.substr(mark_size_); }

  std::string_view body() const noexcept { return body_; }

  Place place(std::size_t offset) const;

  /// @throws ParseError, always.
  [[noreturn]] void fail(Fault fault, std::size_t offset, Text message) const;

 private:
  std::size_t mark_size_;
  std::string_view body_;
};

}  // namespace ismap::detail
