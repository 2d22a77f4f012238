// Files of the system, to read from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>

namespace ismap::cli {

/// Null if it cannot be opened; then `errno` says why.
std::FILE* open_to_read(const std::string& path);

/// Of a plain file; nothing for anything else.
std::optional<std::uint64_t> size_of(std::FILE* file) noexcept;

/// Reads as much as fits and is there, 0 bytes at the end. Below 0 it cannot be read; then `errno` says why.
std::ptrdiff_t read_part(std::FILE* file, std::string& buffer) noexcept;

}  // namespace ismap::cli
