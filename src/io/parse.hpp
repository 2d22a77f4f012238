// simdjson On-Demand, with the out-of-memory cases that it does not report itself.
#pragma once

#include "src/io/simdjson.hpp"

#include <new>
#include <string_view>

namespace ismap {

/// simdjson chooses an implementation on its first use, where it ends the process if memory runs out; so it does at the
/// start.
inline const bool is_implementation_chosen = !simdjson::get_active_implementation()->name().empty();

/// A copy with the padding that simdjson reads into. @throws std::bad_alloc
inline simdjson::padded_string padded(std::string_view json) {
  simdjson::padded_string copy{json};
  if (copy.data() == nullptr) throw std::bad_alloc();
  return copy;
}

/// Starts reading `json`, as `parser.iterate` does. Both `parser` and `json` outlive the document. @throws
/// std::bad_alloc
inline simdjson::simdjson_result<simdjson::ondemand::document> iterate(simdjson::ondemand::parser& parser,
                                                                       simdjson::padded_string_view json) {
  // simdjson 3.0 does not check whether it got the memory for texts: only an iterator over something else shows it.
  static constexpr char nothing[1 + simdjson::SIMDJSON_PADDING] = "0";
  simdjson::ondemand::json_iterator probe;
  if (parser.allocate(json.size()) == simdjson::MEMALLOC) throw std::bad_alloc();
  if (parser.iterate_raw(simdjson::padded_string_view{nothing, 1, sizeof nothing}).get(probe) == simdjson::SUCCESS &&
      probe.string_buf_loc() == nullptr)
    throw std::bad_alloc();
  return parser.iterate(json);
}

}  // namespace ismap
