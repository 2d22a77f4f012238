// A picture as a test reads it: its elements, and whether it is well-formed.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::test {

struct Element {
  std::string name;
  std::vector<std::pair<std::string, std::string>> attributes;
  std::string text;  ///< what stands directly in it, as written

  /// Empty if it has none of the name.
  std::string attribute(std::string_view wanted) const {
    for (const auto& [key, value] : attributes)
      if (key == wanted) return value;
    return {};
  }
  int number(std::string_view wanted) const { return std::stoi("0" + attribute(wanted)); }
};

/// The elements in their order. @throws std::runtime_error with the place where the text is not well-formed XML, by a
/// reader that knows nothing but elements, attributes in double quotes and the five entities.
std::vector<Element> elements_of(std::string_view svg);

}  // namespace ismap::test
