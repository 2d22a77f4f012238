#include "src/cli/output_file.hpp"

#include "src/cli/failure.hpp"
#include "src/cli/file_path.hpp"
#include "src/cli/system_reason.hpp"
#include "src/cli/windows/handle.hpp"

#include <fcntl.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace ismap::cli {
namespace {

using WideName = std::array<wchar_t, 32768>;  ///< as long as a path can be

Failure unwritable(const std::string& path, int error) {
  const Text reason = reason_of(error);
  return failure("file", {"書き込めません（" + reason.ja + "）。", "This cannot be written: " + reason.en + "."}, path);
}

/// The `errno` that stands for the last error of Windows.
int last_error() noexcept {
  const DWORD error = GetLastError();
  if (error == ERROR_DIRECTORY) return ENOENT;
  const std::error_condition known = std::system_category().default_error_condition(static_cast<int>(error));
  return known.category() == std::generic_category() ? known.value() : EACCES;
}

/// Opens what is there. Below 0 nothing is there, or it cannot be written; then `errno` says why.
int open_to_write(const std::filesystem::path& path) noexcept {
  return _wopen(path.c_str(), _O_WRONLY | _O_BINARY | _O_NOINHERIT);
}

/// The path of an open file, behind links.
std::filesystem::path path_of(int file, const std::filesystem::path& opened) {
  WideName name;
  const DWORD length = GetFinalPathNameByHandleW(handle_of(file), name.data(), static_cast<DWORD>(name.size()), 0);
  return length == 0 || length >= name.size() ? opened : std::filesystem::path{name.data()};
}

/// The new file while it has not got its name; null otherwise.
constinit std::atomic<const wchar_t*> unfinished = nullptr;

/// Windows neither renames nor removes a file that is open.
bool close_standard_output() noexcept {
  return std::fflush(stdout) == 0 && std::freopen("NUL", "wb", stdout) != nullptr;
}

}  // namespace

OutputFile::OutputFile(const std::string& path) : path_(path), target_(path_from(path)) {
  if (path_.empty()) return;
  int file = open_to_write(target_);
  if (file < 0 && errno != ENOENT) {
    std::error_code none;
    throw unwritable(path_, std::filesystem::is_directory(target_, none) ? EISDIR : errno);
  }
  if (file < 0 || GetFileType(handle_of(file)) == FILE_TYPE_DISK) {
    if (file >= 0) {
      target_ = path_of(file, target_);
      _close(file);
    }
    const std::filesystem::path folder = target_.has_parent_path() ? target_.parent_path() : L".";
    std::array<wchar_t, MAX_PATH> made;
    if (GetTempFileNameW(folder.c_str(), L"ism", 0, made.data()) == 0) throw unwritable(path_, last_error());
    made_ = made.data();
    unfinished = made_.c_str();
    file = open_to_write(made_);
  }
  const bool is_open = file >= 0 && _dup2(file, _fileno(stdout)) == 0;
  const int reason = errno;
  if (file >= 0) _close(file);
  if (is_open) return;
  discard_unfinished_output();
  throw unwritable(path_, reason);
}

OutputFile::~OutputFile() {
  discard_unfinished_output();
}

void OutputFile::keep() {
  if (made_.empty()) return;
  if (!close_standard_output()) throw unwritable(path_, errno);
  // A file that is replaced leaves its permissions to the new one.
  if (ReplaceFileW(target_.c_str(), made_.c_str(), nullptr, 0, nullptr, nullptr) == 0 &&
      MoveFileExW(made_.c_str(), target_.c_str(), MOVEFILE_REPLACE_EXISTING) == 0)
    throw unwritable(path_, last_error());
  unfinished = nullptr;
}

void discard_unfinished_output() noexcept {
  const wchar_t* path = unfinished.exchange(nullptr);
  if (path == nullptr) return;
  _close(_fileno(stdout));
  _wunlink(path);
}

}  // namespace ismap::cli
