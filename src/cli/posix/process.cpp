#include "src/cli/process.hpp"

#include <unistd.h>

namespace ismap::cli {

std::vector<std::string> begin_process(int argc, char** argv) {
  return {argv + 1, argv + argc};
}

void end_process(std::string_view last_words, int status) noexcept {
  static_cast<void>(::write(STDERR_FILENO, last_words.data(), last_words.size()) + 1);
  _exit(status);
}

}  // namespace ismap::cli
