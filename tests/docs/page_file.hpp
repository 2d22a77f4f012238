// Pages made by a program: written, or compared with the files that exist.
#pragma once

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

namespace ismap::docs {

/// What the call of such a program asks for: `PROGRAM FOLDER [--write]`.
struct PageCall {
  std::filesystem::path folder;
  bool write = false;
  bool is_valid = false;

  PageCall(int argc, char** argv) {
    write = argc == 3 && std::string_view{argv[2]} == "--write";
    is_valid = argc == 2 || write;
    if (is_valid)
      folder = argv[1];
    else
      std::fprintf(stderr, "usage: %s FOLDER [--write]\n", argv[0]);
  }
};

inline std::string file_text(const std::filesystem::path& path) {
  std::ifstream file{path, std::ios::binary};
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

/// Writes the page, or says that it is stale. False if it is.
inline bool write_or_compare(const PageCall& call, const std::string& name, const std::string& text) {
  const std::filesystem::path path = call.folder / name;
  if (call.write) {
    std::ofstream{path, std::ios::binary} << text;
    return true;
  }
  if (file_text(path) == text) return true;
  std::printf("%s is stale; run its program with %s --write\n", path.c_str(), call.folder.c_str());
  return false;
}

}  // namespace ismap::docs
