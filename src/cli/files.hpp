// Reading inputs.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/io/load.hpp>

#include "failure.hpp"

#include <string>

namespace ismap::cli {

/// An input and its name as messages show it.
struct Input {
  std::string name;
  std::string text;
};

/// Reads a file, or the standard input if `path` is `-`. Of an input longer than documents may be, it reads as much as
/// shows that. @throws Failure if it cannot be read.
Input read_input(const std::string& path);

/// Reads the document in `input`. @throws Failure with the place of what is wrong.
template <class T>
T load_from(const Input& input) {
  try {
    return load<T>(input.text);
  } catch (const ParseError& error) {
    throw Failure(problem_of(error, input.name));
  }
}

}  // namespace ismap::cli
