// A hash that is the same on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ismap {

/// FNV-1a in 64 bits, over words of eight bytes, the lowest first, and over the rest byte by byte. Whoever writes the
/// text can make two texts of one hash.
constexpr std::uint64_t stable_hash(std::string_view text) noexcept {
  constexpr std::uint64_t prime = 1'099'511'628'211U;
  constexpr std::size_t word = 8;
  const auto byte = [text](std::size_t i) { return std::uint64_t{static_cast<unsigned char>(text[i])}; };
  std::uint64_t hash = 14'695'981'039'346'656'037U;
  std::size_t i = 0;
  for (; i + word <= text.size(); i += word) {
    std::uint64_t bytes = 0;
    for (std::size_t k = 0; k < word; ++k) bytes |= byte(i + k) << (8 * k);
    hash = (hash ^ bytes) * prime;
    hash ^= hash >> 32;  // what is high in a word counts in all of the hash
  }
  for (; i < text.size(); ++i) hash = (hash ^ byte(i)) * prime;
  return hash;
}

}  // namespace ismap
