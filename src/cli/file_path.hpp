#pragma once

#include <filesystem>
#include <string>

namespace ismap::cli {

/// The path that is spelled in UTF-8.
inline std::filesystem::path path_from(const std::string& name) {
  return std::u8string{name.begin(), name.end()};
}

}  // namespace ismap::cli
