// Spellings of one and the same number or text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ismap {

/// A registration number as the list prints it: capital ASCII letters, digits and hyphens. Full-width characters, lower
/// case, other hyphens, spaces and invisible characters are folded: "ｃ２１－０００４－２" becomes "C21-0004-2". A text
/// of more than 256 bytes is no number, and stays as it is.
std::string folded_number(std::string_view number);

/// True if both name the same entry, however they are spelled.
bool is_same_number(std::string_view a, std::string_view b);

/// Orders numbers, however they are spelled.
struct ByNumber {
  bool operator()(std::string_view a, std::string_view b) const { return folded_number(a) < folded_number(b); }
};

/// A text as it is compared: Unicode normal form C, line ends as "\n", no white space around it.
std::string folded_text(std::string_view text);

/// True if a quick look shows that folding would leave the text as it is.
bool is_surely_folded(std::string_view text);

/// True if both say the same: equal when folded. Texts that state nothing are the same.
bool is_same_text(std::string_view a, std::string_view b);
bool is_same_stated_text(const std::optional<std::string>& a, const std::optional<std::string>& b);

/// A name as it is compared: whatever its width and case, and however it is spaced. A text of more than 4,096 bytes is
/// no name, and stays as it is.
std::string folded_name(std::string_view name);

/// True if both name the same service or body: equal when folded.
bool is_same_name(std::string_view a, std::string_view b);

/// A name that many others are compared with: it is folded once.
class KnownName {
 public:
  explicit KnownName(std::string_view name) : folded_(folded_name(name)) {}

  /// True if `other` names the same.
  bool is(std::string_view other) const { return folded_name(other) == folded_; }

 private:
  std::string folded_;
};

}  // namespace ismap
