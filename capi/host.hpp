// What an engine was given to work with: an allocator and a log.
#pragma once

#include <ismap.h>

namespace ismap::capi {

/// Where blocks come from; the runtime of C++ if `allocate` is NULL.
struct Allocator {
  ismap_allocate allocate = nullptr;
  ismap_release release = nullptr;
  void* user = nullptr;
};

/// Calls what the caller gave. An exception that leaves it ends the process: it may be of another C++ runtime, which no
/// handler of this library is made for.
template <class Callback, class... Given>
auto call_back(Callback callback, Given... given) noexcept {
  return callback(given...);
}

/// Handles have a copy each, so that they live on without the engine.
struct Host {
  Allocator allocator{};
  ismap_log log = nullptr;
  void* log_user = nullptr;
};

/// Whether this library has an operator new of its own, which an allocator needs.
bool has_own_memory() noexcept;

/// As long as it lives, what this thread allocates comes from `allocator`.
class Allocating {
 public:
  explicit Allocating(const Allocator& allocator) noexcept;
  Allocating(const Allocating&) = delete;
  Allocating& operator=(const Allocating&) = delete;
  ~Allocating();

 private:
  const Allocator* before_;
};

}  // namespace ismap::capi
