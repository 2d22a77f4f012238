// A hash that is the same on every machine.
#pragma once

#include <cstdint>
#include <string_view>

namespace ismap {

/// FNV-1a in 64 bits. Whoever writes the text can make two texts of one hash.
constexpr std::uint64_t fnv1a(std::string_view text) noexcept {
  std::uint64_t hash = 14'695'981'039'346'656'037U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
  return hash;
}

}  // namespace ismap
