// Digests of what a document was read from.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace ismap {

/// The SHA-256 (FIPS 180-4) of bytes that come part by part.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;

  void add(std::string_view bytes);
  /// 64 digits, of which the letters are small. Nothing can be added afterwards.
  std::string hex() &&;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The digest of `bytes`.
std::string sha256_hex(std::string_view bytes);

}  // namespace ismap
