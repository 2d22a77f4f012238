// The file that takes the place of the standard output.
#pragma once

#include <filesystem>
#include <string>

namespace ismap::cli {

/// While it lives, the standard output goes to a new file next to `path`. `keep` gives that the name `path`; without it
/// `path` stays as it is. What is no plain file, such as a device, is written to at once. There is one at a time.
class OutputFile {
 public:
  /// Does nothing if `path` is empty. @throws Failure if no file can be made there
  explicit OutputFile(const std::string& path);
  ~OutputFile();
  OutputFile(const OutputFile&) = delete;
  OutputFile& operator=(const OutputFile&) = delete;

  /// @throws Failure if it cannot be written
  void keep();

 private:
  std::string path_;              ///< as it was given
  std::filesystem::path target_;  ///< what it stands for
  std::filesystem::path made_;    ///< the new file; empty if there is none
};

/// Removes the new file, if there is one, where the process ends without unwinding.
void discard_unfinished_output() noexcept;

}  // namespace ismap::cli
