// What an overlap does not mean.
#pragma once

#include <ismap/model/overlap.hpp>

#include <vector>

namespace ismap {

/// For a report that lacks nothing but its diagnostics.
std::vector<Diagnostic> overlap_notes(const OverlapReport& report);

}  // namespace ismap
