#include "files.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace ismap::cli {
namespace {

Failure unreadable(const std::string& name, int error) {
  const std::string reason = std::strerror(error);
  return failure("file", {"読み込めません（" + reason + "）。", "This cannot be read: " + reason + "."}, name);
}

}  // namespace

OpenInput open_input(const std::string& path) {
  if (path == "-") return {.name = "<stdin>"};
  std::unique_ptr<std::FILE, CloseFile> file{std::fopen(path.c_str(), "rb")};
  if (!file) throw unreadable(path, errno);
  std::FILE* const opened = file.get();
  return {.name = path, .file = opened, .owned = std::move(file)};
}

// Not through stdio, which waits until its buffer is full: what a pipe has is wanted at once.
std::size_t read_some(const OpenInput& input, std::string& buffer) {
  for (;;) {
    const ssize_t got = read(fileno(input.file), buffer.data(), buffer.size());
    if (got >= 0) return static_cast<std::size_t>(got);
    if (errno != EINTR) throw unreadable(input.name, errno);
  }
}

Input read_input(const std::string& path) {
  const OpenInput input = open_input(path);
  const std::size_t enough = Limits{}.bytes + 1;
  std::string text;
  std::string part(std::size_t{256} << 10, '\0');
  while (const std::size_t got = text.size() < enough ? read_some(input, part) : 0) text.append(part, 0, got);
  return {input.name, std::move(text)};
}

}  // namespace ismap::cli
