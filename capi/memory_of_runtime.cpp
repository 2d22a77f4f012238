// Memory where the program decides about operator new: no allocator of an engine is possible.
#include "host.hpp"

namespace ismap::capi {

bool has_own_memory() noexcept {
  return false;
}

Allocating::Allocating(const Allocator&) noexcept : before_(nullptr) {}
Allocating::~Allocating() = default;

}  // namespace ismap::capi
