#include "files.hpp"

#include "input_file.hpp"
#include "system_reason.hpp"

#include <algorithm>
#include <cerrno>

namespace ismap::cli {
Failure unreadable(const std::string& name, int error) {
  const Text reason = reason_of(error);
  return failure("file", {"読み込めません（" + reason.ja + "）。", "This cannot be read: " + reason.en + "."}, name);
}

OpenInput open_input(const std::string& path) {
  if (path == "-") return {.name = "<stdin>"};
  std::unique_ptr<std::FILE, CloseFile> file{open_to_read(path)};
  if (!file) throw unreadable(path, errno);
  std::FILE* const opened = file.get();
  return {.name = path, .file = opened, .owned = std::move(file)};
}

// Not through stdio, which waits until its buffer is full: what a pipe has is wanted at once.
std::size_t read_some(const OpenInput& input, std::string& buffer) {
  const std::ptrdiff_t got = read_part(input.file, buffer);
  if (got < 0) throw unreadable(input.name, errno);
  return static_cast<std::size_t>(got);
}

Input read_input(const std::string& path, const AskedLimits& limits, const Limits& defaults) {
  const OpenInput input = open_input(path);
  const std::size_t enough = limits.in_place_of(defaults).bytes + 1;
  std::string text;
  text.reserve(std::min<std::size_t>(size_of(input.file).value_or(0), enough) + room_behind);
  std::string part(std::size_t{256} << 10, '\0');
  while (const std::size_t got = text.size() < enough ? read_some(input, part) : 0) text.append(part, 0, got);
  return {input.name, std::move(text), limits, path == "-"};
}

}  // namespace ismap::cli
