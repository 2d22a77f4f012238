// Texts of cells.
#pragma once

#include <string>
#include <string_view>
#include <utility>

namespace ismap::workbook {

/// The text with the escapes of control characters (`_x000D_`) undone.
std::string unescaped(std::string text);

/// Collects a text from its runs, without their formats and without phonetic guides. It is told of each element.
class RichText {
 public:
  void start(std::string_view name) {
    if (name == "rPh") ++guides_;
    if (name == "t") in_text_ = true;
  }
  void end(std::string_view name) {
    if (name == "rPh") --guides_;
    if (name == "t") in_text_ = false;
  }
  void text(std::string_view part) {
    if (in_text_ && guides_ == 0) text_ += part;
  }

  std::size_t size() const noexcept { return text_.size(); }

  std::string take() { return unescaped(std::exchange(text_, {})); }

 private:
  std::string text_;
  bool in_text_ = false;
  int guides_ = 0;
};

}  // namespace ismap::workbook
