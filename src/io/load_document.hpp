#pragma once

#include "src/core/byte_order_mark.hpp"
#include "src/io/reader.hpp"

#include <ismap/io/load.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace ismap {

/// @throws ParseError if `json` is too long.
void check_size(std::string_view json, const Limits& limits);

/// Gives each fault, whose place holds only its offset after a byte order mark of `mark_size` bytes, its place in
/// `json`.
void locate(std::vector<InputFault>& faults, std::string_view json, std::size_t mark_size);

/// What a reader reports about the text after a byte order mark of `mark_size` bytes in `json`, as a located error. If
/// the text is not JSON at all, that is the error.
/// @throws ParseError, always.
[[noreturn]] void refuse(std::string_view json, std::size_t mark_size, Reader& reader, const Limits& limits);

/// Reads `text` as a `T`. `accepted` are the formats that the error for another document names.
template <Document T>
T load_padded(simdjson::padded_string_view text, const Limits& limits,
              std::span<const std::string_view> accepted = only_format_of<T>) {
  const std::string_view json{text.data(), text.length()};
  check_size(json, limits);
  const std::size_t mark = detail::size_of_mark(json);
  T value{};
  const simdjson::padded_string_view document{text.data() + mark, text.length() - mark, text.capacity() - mark};
  Reader reader{limits, accepted, document};
  if (!reader.read_document(value)) refuse(json, mark, reader, limits);
  return value;
}

/// The same for a text without padding. One that is too long is not copied.
template <Document T>
T load_document(std::string_view json, const Limits& limits,
                std::span<const std::string_view> accepted = only_format_of<T>) {
  check_size(json, limits);
  return load_padded<T>(padded(json), limits, accepted);
}

}  // namespace ismap
