#include "files.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

namespace ismap::cli {
namespace {

Failure unreadable(const std::string& name, int error) {
  const std::string reason = std::strerror(error);
  return failure("file", {"読み込めません（" + reason + "）。", "This cannot be read: " + reason + "."}, name);
}

std::string read_all(std::FILE* file, const std::string& name) {
  constexpr std::size_t first_step = std::size_t{64} << 10;
  const std::size_t enough = Limits{}.bytes + 1;
  std::string text;
  std::size_t size = 0;
  while (size < enough) {
    text.resize(std::min(enough, std::max(first_step, 2 * size)));
    const std::size_t got = std::fread(text.data() + size, 1, text.size() - size, file);
    size += got;
    if (size < text.size()) break;
  }
  if (std::ferror(file) != 0) throw unreadable(name, errno);
  text.resize(size);
  return text;
}

struct Close {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

}  // namespace

Input read_input(const std::string& path) {
  if (path == "-") return {"<stdin>", read_all(stdin, "<stdin>")};
  const std::unique_ptr<std::FILE, Close> file{std::fopen(path.c_str(), "rb")};
  if (!file) throw unreadable(path, errno);
  return {path, read_all(file.get(), path)};
}

}  // namespace ismap::cli
