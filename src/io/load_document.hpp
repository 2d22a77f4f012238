#pragma once

#include "src/io/reader.hpp"
#include "src/io/syntax.hpp"

#include <ismap/io/fault_text.hpp>
#include <ismap/io/load.hpp>

#include <cstddef>
#include <optional>

namespace ismap {

/// Reads `text` as a `T` and turns whatever stops the reader into a located error. If the text is not JSON at all, that
/// is the error.
template <Document T>
T load_padded(simdjson::padded_string_view text, const Limits& limits) {
  const std::string_view json{text.data(), text.length()};
  if (json.size() > limits.bytes)
    throw ParseError(Fault::limit, fault_text(Fault::limit, "bytes"), "", place_of(json, limits.bytes));
  try {
    return Reader{limits}.read_document<T>(text);
  } catch (const ReadFailure& failure) {
    std::optional<std::size_t> offset;
    if (failure.at != nullptr) offset = static_cast<std::size_t>(failure.at - text.data());
    check_syntax(json, limits, offset);
    throw ParseError(failure.fault, fault_text(failure.fault, failure.detail), failure.pointer,
                     place_of(json, offset.value_or(0)));
  }
}

/// The same for a text without padding. One that is too long is not copied.
template <Document T>
T load_document(std::string_view json, const Limits& limits) {
  if (json.size() > limits.bytes)
    throw ParseError(Fault::limit, fault_text(Fault::limit, "bytes"), "", place_of(json, limits.bytes));
  return load_padded<T>(padded(json), limits);
}

}  // namespace ismap
