// The texts of all cells, each once.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ismap::workbook {

/// Numbers the texts of cells. The texts outlive it.
class SharedTexts {
 public:
  std::size_t number_of(std::string_view text);

  /// The part that holds them.
  std::string xml() const;

 private:
  std::unordered_map<std::string_view, std::size_t> numbers_;
  std::string items_;
  std::size_t uses_ = 0;
};

}  // namespace ismap::workbook
