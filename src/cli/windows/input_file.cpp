#include "src/cli/input_file.hpp"

#include "src/cli/file_path.hpp"

#include <io.h>
#include <sys/stat.h>

#include <cerrno>
#include <system_error>

namespace ismap::cli {

// Windows opens no folder, and says that the right to do so is missing.
std::FILE* open_to_read(const std::string& path) {
  const std::filesystem::path wide = path_from(path);
  std::FILE* const file = _wfopen(wide.c_str(), L"rb");
  if (file != nullptr) return file;
  const int reason = errno;
  std::error_code none;
  errno = std::filesystem::is_directory(wide, none) ? EISDIR : reason;
  return nullptr;
}

std::optional<std::uint64_t> size_of(std::FILE* file) noexcept {
  struct _stat64 status {};
  if (_fstat64(_fileno(file), &status) != 0 || (status.st_mode & _S_IFMT) != _S_IFREG) return std::nullopt;
  return static_cast<std::uint64_t>(status.st_size);
}

std::ptrdiff_t read_part(std::FILE* file, std::string& buffer) noexcept {
  return _read(_fileno(file), buffer.data(), static_cast<unsigned>(buffer.size()));
}

}  // namespace ismap::cli
