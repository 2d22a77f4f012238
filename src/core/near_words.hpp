// What a mistyped id may have meant.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::detail {

/// The candidates nearest to `given`, at most five, nearest first: those that contain it, and those a few letters
/// away, whatever their case.
std::vector<std::string> near_words(std::string_view given, std::span<const std::string> candidates);

}  // namespace ismap::detail
