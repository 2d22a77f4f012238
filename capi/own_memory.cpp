// The operator new of a library that has the runtime of C++ inside, hidden from the program. Each block remembers where
// it came from, so it can be freed by any thread, after the call and after the engine.
#include "host.hpp"

#include <cstddef>
#include <cstdlib>
#include <new>

namespace ismap::capi {
namespace {

thread_local const Allocator* current = nullptr;

struct alignas(std::max_align_t) Origin {
  ismap_release release;  // NULL: free
  void* user;
};

void* allocated(std::size_t size) noexcept {
  if (size > SIZE_MAX - sizeof(Origin)) return nullptr;
  const Allocator* allocator = current;
  const bool is_given = allocator != nullptr && allocator->allocate != nullptr;
  void* block =
      is_given ? allocator->allocate(allocator->user, size + sizeof(Origin)) : std::malloc(size + sizeof(Origin));
  if (block == nullptr) return nullptr;
  return new (block) Origin{is_given ? allocator->release : nullptr, is_given ? allocator->user : nullptr} + 1;
}

void released(void* block) noexcept {
  if (block == nullptr) return;
  Origin* origin = static_cast<Origin*>(block) - 1;
  const Origin from = *origin;
  if (from.release == nullptr)
    std::free(origin);
  else
    from.release(from.user, origin);
}

}  // namespace

bool has_own_memory() noexcept {
  return true;
}

Allocating::Allocating(const Allocator& allocator) noexcept : before_(current) {
  current = &allocator;
}

Allocating::~Allocating() {
  current = before_;
}

}  // namespace ismap::capi

void* operator new(std::size_t size) {
  void* block = ismap::capi::allocated(size);
  if (block == nullptr) throw std::bad_alloc{};
  return block;
}

void* operator new[](std::size_t size) {
  return operator new(size);
}

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return ismap::capi::allocated(size);
}

void* operator new[](std::size_t size, const std::nothrow_t&) noexcept {
  return ismap::capi::allocated(size);
}

void operator delete(void* block) noexcept {
  ismap::capi::released(block);
}

void operator delete[](void* block) noexcept {
  ismap::capi::released(block);
}

void operator delete(void* block, std::size_t) noexcept {
  ismap::capi::released(block);
}

void operator delete[](void* block, std::size_t) noexcept {
  ismap::capi::released(block);
}

void operator delete(void* block, const std::nothrow_t&) noexcept {
  ismap::capi::released(block);
}

void operator delete[](void* block, const std::nothrow_t&) noexcept {
  ismap::capi::released(block);
}
