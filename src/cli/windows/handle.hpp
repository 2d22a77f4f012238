#pragma once

#include "src/cli/windows/windows.hpp"

#include <io.h>

#include <cstdint>

namespace ismap::cli {

/// What Windows calls an open file of the C library.
inline HANDLE handle_of(int file) noexcept {
  return reinterpret_cast<HANDLE>(static_cast<std::intptr_t>(_get_osfhandle(file)));
}

}  // namespace ismap::cli
