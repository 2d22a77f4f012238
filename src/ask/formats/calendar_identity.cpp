#include "src/ask/formats/calendar_identity.hpp"

#include <ismap/core/stable_hash.hpp>

#include "src/ask/formats/percent_encoding.hpp"

#include <cstddef>
#include <cstdint>

namespace ismap::ask::formats {
namespace {

constexpr std::size_t longest_part = 360;  ///< forty characters of Japanese
constexpr std::size_t longest_beginning = 90;

std::string hash_of(std::string_view text) {
  const std::uint64_t hash = stable_hash(text);
  std::string digits;
  for (unsigned shift = 64; shift > 0; shift -= 4) digits += "0123456789abcdef"[hash >> (shift - 4) & 15U];
  return digits;
}

std::string written_part(std::string_view part) {
  const std::string encoded = percent_encoded(part);
  if (encoded.size() <= longest_part) return encoded;
  return encoded.substr(0, longest_beginning) + "~" + hash_of(part);  // no part has a tilde of its own
}

}  // namespace

std::string identity_of(std::initializer_list<std::string_view> parts) {
  std::string identity;
  for (const std::string_view part : parts) identity.append(identity.empty() ? "" : "/").append(written_part(part));
  return identity;
}

std::string Identities::one(std::string identity) {
  const int count = ++given_[identity];
  return count == 1 ? identity : identity.append("+").append(std::to_string(count));
}

}  // namespace ismap::ask::formats
