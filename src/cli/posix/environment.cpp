#include "src/cli/environment.hpp"

#include <cstdlib>

namespace ismap::cli {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string{} : std::string{value};
}

}  // namespace ismap::cli
