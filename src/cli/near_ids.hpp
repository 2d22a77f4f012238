// What a mistyped id may have meant.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::cli {

/// The candidates nearest to `given`, at most five, nearest first: those that contain it, and those a few letters
/// away, whatever their case.
std::vector<std::string> near_ids(std::string_view given, std::span<const std::string> candidates);

}  // namespace ismap::cli
