// Documents on lines of their own (NDJSON), from an input that may be longer than memory.
#pragma once

#include <ismap/core/parse_error.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ismap {

/// A line without its newline. Of a line longer than documents may be, only as much as shows that.
struct Line {
  std::string text;
  std::uint64_t number = 1;  ///< from 1, empty lines counted
  std::uint64_t offset = 0;  ///< of its first byte in the input

  std::uint64_t end() const noexcept { return offset + text.size(); }

  /// The same error with the places that its faults have in the whole input.
  ParseError in_input(const ParseError& error) const;
};

/// Reads the lines that hold more than white space, one at a time, in constant memory.
class LineReader {
 public:
  /// Fills a buffer, of which it does not change the size, as far as there is input; answers with how many bytes it
  /// put, 0 at the end.
  using Read = std::function<std::size_t(std::string& buffer)>;

  /// @param longest bytes of a document
  LineReader(Read read, std::size_t longest)
      : read_(std::move(read)), enough_(longest + 1), buffer_(std::size_t{256} << 10, '\0') {}

  /// The next line; nothing at the end. What `read` throws is thrown from here.
  std::optional<Line> next();

 private:
  bool fill();
  std::optional<Line> next_of_any_kind();

  Read read_;
  std::size_t enough_;
  std::string buffer_;
  std::string_view unread_;
  std::size_t last_size_ = 0;
  std::uint64_t offset_ = 0;
  std::uint64_t number_ = 0;
};

}  // namespace ismap
