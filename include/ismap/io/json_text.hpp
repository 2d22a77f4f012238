// JSON text, appended in one pass.
#pragma once

#include <ismap/io/write.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap {

/// A sink for `serialize` that appends to a text.
class JsonText {
 public:
  explicit JsonText(Layout layout) : layout_(layout) {}

  void null() { token("null"); }
  void boolean(bool value) { token(value ? "true" : "false"); }
  void number(std::int64_t value);
  /// As few digits as tell the number. @pre it is finite
  void real(double value);
  void text(std::string_view value);
  /// A value that is JSON already, and in the layout.
  void token(std::string_view written);
  void begin_object();
  void key(std::string_view name);
  void end_object();
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  /// Takes what was written so far; the rest is appended to an empty text. For results too long to keep.
  /// @pre the layout is not the canonical one, which orders what it has written
  std::string flush() { return std::exchange(text_, {}); }
  std::string take() &&;

 private:
  /// In the canonical layout: a member of an object that is open.
  struct Member {
    std::size_t start;  ///< of its name in the text
    std::size_t name_size;
  };

  void open(char bracket);
  void close(char bracket);
  void separate();
  void break_line();
  void quote(std::string_view value);
  void order_members();
  std::string_view written_name(const Member& member) const noexcept;

  Layout layout_;
  std::string text_;
  std::size_t depth_ = 0;
  bool first_ = true;       // the innermost object or list is still empty
  bool after_key_ = false;  // the next value belongs to a key
  std::vector<Member> members_;       // of all objects that are open, the innermost last
  std::vector<std::size_t> objects_;  // the first member of each object that is open
};

}  // namespace ismap
