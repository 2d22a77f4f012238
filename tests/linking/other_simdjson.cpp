// Another simdjson in the program, with names of the real one. The library never calls it.
#include <cstdlib>

namespace simdjson {

namespace internal {
class available_implementation_list {
 public:
  const void* detect_best_supported() const noexcept;
};
const void* available_implementation_list::detect_best_supported() const noexcept {
  std::abort();
}
}  // namespace internal

const void* get_active_implementation() {
  std::abort();
}

const void* get_available_implementations() {
  std::abort();
}

const void* builtin_implementation() {
  std::abort();
}

}  // namespace simdjson
