// Reading inputs.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/io/load.hpp>

#include "failure.hpp"

#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>

namespace ismap::cli {

/// An input, its name as messages show it, and the limits that were asked for.
struct Input {
  std::string name;
  std::string text;
  AskedLimits limits{};
  bool is_nameless = false;  ///< the standard input, whose `name` is only for messages
};

struct CloseFile {
  void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

/// What to throw of an input that the system refuses with `error`, a value of `errno`.
Failure unreadable(const std::string& name, int error);

/// An input that is read part by part, and its name as messages show it.
struct OpenInput {
  std::string name;
  std::FILE* file = stdin;
  std::unique_ptr<std::FILE, CloseFile> owned{};  ///< absent: the standard input, which stays open
};

/// Opens a file, or the standard input if `path` is `-`. @throws Failure if it cannot be opened.
OpenInput open_input(const std::string& path);

/// Reads as much as fits into `buffer` and is there: fewer bytes only at the end of a file, or from a pipe that has no
/// more just now; 0 at the end. @throws Failure if it cannot be read.
std::size_t read_some(const OpenInput& input, std::string& buffer);

/// Reads a whole input. Of one longer than a document may be, it reads as much as shows that.
/// @throws Failure if it cannot be read.
Input read_input(const std::string& path, const AskedLimits& limits, const Limits& defaults = {});

/// Reads the document in `input`, which is JSON. @throws Failure with the place of what is wrong.
template <class T>
T load_from(const Input& input) {
  try {
    return load<T>(input.text, input.limits.in_place_of(default_limits<T>));
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

}  // namespace ismap::cli
