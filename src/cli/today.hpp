// The only reading of a clock.
#pragma once

#include <ismap/core/date.hpp>

#include <chrono>

namespace ismap::cli {

/// Today in Japan (UTC+9, no daylight saving).
inline Date today_in_japan() {
  return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now() + std::chrono::hours{9});
}

}  // namespace ismap::cli
