#pragma once

#include "src/io/reader.hpp"
#include "src/io/syntax.hpp"

#include <ismap/io/fault_text.hpp>
#include <ismap/io/load.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace ismap {

/// Reads `text` as a `T` and turns whatever stops the reader into a located error. If the text is not JSON at all, that
/// is the error. `accepted` are the formats that the error for another document names.
template <Document T>
T load_padded(simdjson::padded_string_view text, const Limits& limits,
              std::span<const std::string_view> accepted = only_format_of<T>) {
  const std::string_view json{text.data(), text.length()};
  if (json.size() > limits.bytes)
    throw ParseError(Fault::limit, fault_text(Fault::limit, "bytes"), "", place_of(json, limits.bytes));
  try {
    return Reader{limits, accepted}.read_document<T>(text);
  } catch (const ReadFailure& failure) {
    std::optional<std::size_t> offset;
    if (failure.at != nullptr) offset = static_cast<std::size_t>(failure.at - text.data());
    check_syntax(json, limits, offset);
    throw ParseError(failure.fault, failure.message, failure.pointer, place_of(json, offset.value_or(0)));
  }
}

/// The same for a text without padding. One that is too long is not copied.
template <Document T>
T load_document(std::string_view json, const Limits& limits,
                std::span<const std::string_view> accepted = only_format_of<T>) {
  if (json.size() > limits.bytes)
    throw ParseError(Fault::limit, fault_text(Fault::limit, "bytes"), "", place_of(json, limits.bytes));
  return load_padded<T>(padded(json), limits, accepted);
}

}  // namespace ismap
