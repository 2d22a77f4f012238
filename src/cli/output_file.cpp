#include "output_file.hpp"

#include "failure.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace ismap::cli {
namespace {

Failure unwritable(const std::string& path) {
  const std::string reason = std::strerror(errno);
  return failure("file", {"書き込めません（" + reason + "）。", "This cannot be written: " + reason + "."}, path);
}

/// The permissions that the file has, or that a new one gets.
mode_t permissions_of(const std::string& path) {
  struct stat status {};
  if (stat(path.c_str(), &status) == 0) return status.st_mode & 07777U;
  const mode_t mask = umask(0);
  umask(mask);
  return 0666U & ~mask;
}

bool is_plain_or_new(const std::string& path) {
  struct stat status {};
  return stat(path.c_str(), &status) != 0 || S_ISREG(status.st_mode);
}

}  // namespace

OutputFile::OutputFile(const std::string& path) : path_(path) {
  if (path_.empty()) return;
  int file = -1;
  if (is_plain_or_new(path_)) {
    made_ = path_ + ".XXXXXX";
    file = mkstemp(made_.data());
    if (file < 0) made_.clear();
  } else {
    file = open(path_.c_str(), O_WRONLY | O_CLOEXEC);
  }
  const bool is_open = file >= 0 && dup2(file, STDOUT_FILENO) >= 0;
  if (file >= 0) close(file);
  if (!is_open) throw unwritable(path_);
}

OutputFile::~OutputFile() {
  if (!made_.empty()) unlink(made_.c_str());
}

void OutputFile::keep() {
  if (made_.empty()) return;
  if (std::fflush(stdout) != 0 || chmod(made_.c_str(), permissions_of(path_)) != 0 ||
      std::rename(made_.c_str(), path_.c_str()) != 0)
    throw unwritable(path_);
  made_.clear();
}

}  // namespace ismap::cli
