#include "src/cli/output_file.hpp"

#include "src/cli/failure.hpp"
#include "src/cli/system_reason.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

namespace ismap::cli {
namespace {

Failure unwritable(const std::string& path) {
  const Text reason = reason_of(errno);
  return failure("file", {"書き込めません（" + reason.ja + "）。", "This cannot be written: " + reason.en + "."}, path);
}

/// The permissions that the file has, or that a new one gets.
mode_t permissions_of(const std::filesystem::path& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) == 0) return status.st_mode & 07777U;
  const mode_t mask = umask(0);
  umask(mask);
  return 0666U & ~mask;
}

/// The file that a symbolic link points to, which is the one to write.
std::filesystem::path behind_links(const std::string& path) {
  std::error_code none;
  std::filesystem::path target = std::filesystem::canonical(path, none);
  return none ? std::filesystem::path{path} : target;
}

/// The new file while it has not got its name; null otherwise.
constinit std::atomic<const char*> unfinished = nullptr;

bool is_plain_or_new(const std::filesystem::path& path) {
  struct stat status {};
  return stat(path.c_str(), &status) != 0 || S_ISREG(status.st_mode);
}

}  // namespace

OutputFile::OutputFile(const std::string& path) : path_(path), target_(behind_links(path)) {
  if (path_.empty()) return;
  if (access(target_.c_str(), F_OK) == 0 && access(target_.c_str(), W_OK) != 0) throw unwritable(path_);
  int file = -1;
  if (is_plain_or_new(target_)) {
    std::string made = target_.string() + ".XXXXXX";
    file = mkstemp(made.data());
    if (file >= 0) {
      made_ = made;
      unfinished = made_.c_str();
    }
  } else {
    file = open(target_.c_str(), O_WRONLY | O_CLOEXEC);
  }
  const bool is_open = file >= 0 && dup2(file, STDOUT_FILENO) >= 0;
  if (file >= 0) close(file);
  if (is_open) return;
  const Failure failure = unwritable(path_);
  discard_unfinished_output();
  throw failure;
}

OutputFile::~OutputFile() {
  discard_unfinished_output();
}

void OutputFile::keep() {
  if (made_.empty()) return;
  if (std::fflush(stdout) != 0 || chmod(made_.c_str(), permissions_of(target_)) != 0 ||
      std::rename(made_.c_str(), target_.c_str()) != 0)
    throw unwritable(path_);
  unfinished = nullptr;
}

void discard_unfinished_output() noexcept {
  if (const char* path = unfinished.exchange(nullptr); path != nullptr) unlink(path);
}

}  // namespace ismap::cli
