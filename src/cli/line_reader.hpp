// Lines of an input that may be longer than memory.
#pragma once

#include "files.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ismap::cli {

/// A line without its line end. Of a line longer than documents may be, only as much as shows that.
struct Line {
  std::string text;
  std::uint64_t number = 0;  ///< from 1, empty lines counted
  std::uint64_t offset = 0;  ///< of its first byte in the input
};

/// Reads the lines that hold more than white space, one at a time, in constant memory.
class LineReader {
 public:
  /// `input` outlives the reader. @param longest bytes of a document
  LineReader(const OpenInput& input, std::size_t longest)
      : input_(input), enough_(longest + 1), buffer_(std::size_t{256} << 10, '\0') {}

  /// The next line; nothing at the end. @throws Failure if the input cannot be read.
  std::optional<Line> next();

 private:
  bool fill();
  std::optional<Line> next_of_any_kind();

  const OpenInput& input_;
  std::size_t enough_;
  std::string buffer_;
  std::string_view unread_;
  std::uint64_t offset_ = 0;
  std::uint64_t number_ = 0;
};

}  // namespace ismap::cli
