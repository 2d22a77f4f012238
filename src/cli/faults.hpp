// What is wrong with a call.
#pragma once

#include <ismap/report/error_text.hpp>

#include <string>
#include <utility>
#include <vector>

namespace ismap::cli {

using Faults = std::vector<Problem>;

/// A fault of the call, with what was perhaps meant.
inline Problem call_fault(Text message, std::vector<std::string> hints = {}) {
  return {.kind = "call", .message = std::move(message), .hints = std::move(hints)};
}

}  // namespace ismap::cli
