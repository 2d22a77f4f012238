#pragma once

#include <ismap/core/spelling.hpp>

#include <filesystem>
#include <string>

namespace ismap::cli {

/// The path that is spelled in UTF-8.
inline std::filesystem::path path_from(const std::string& name) {
  return std::u8string{name.begin(), name.end()};
}

/// The ending of the path in small letters, with its point: ".csv"; empty if it has none.
inline std::string ending_of(const std::string& name) {
  const std::u8string ending = path_from(name).extension().u8string();
  return folded_name(std::string{ending.begin(), ending.end()});
}

}  // namespace ismap::cli
