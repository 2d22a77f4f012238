#pragma once

#include <ismap/ask/answer.hpp>

#include <cstdint>
#include <string>

namespace ismap::ask {

/// A line of a batch's output: `{"line": N, "subject": "...", "review": {...}}` and a newline. The last member is named
/// after the answer's document: `procurement-decision`, `migration`.
std::string batch_line(std::uint64_t line, const Answer& answer);

}  // namespace ismap::ask
