#include "src/cli/input_file.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace ismap::cli {

std::FILE* open_to_read(const std::string& path) {
  return std::fopen(path.c_str(), "rb");
}

std::optional<std::uint64_t> size_of(std::FILE* file) noexcept {
  struct stat status {};
  if (fstat(fileno(file), &status) != 0 || !S_ISREG(status.st_mode)) return std::nullopt;
  return static_cast<std::uint64_t>(status.st_size);
}

std::ptrdiff_t read_part(std::FILE* file, std::string& buffer) noexcept {
  for (;;) {
    const ssize_t got = read(fileno(file), buffer.data(), buffer.size());
    if (got >= 0 || errno != EINTR) return got;
  }
}

}  // namespace ismap::cli
