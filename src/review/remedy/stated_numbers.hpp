// What the entries of a statement have in common.
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/model/statement.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ismap::remedies {

/// Which numbers a statement has, and which of its entries say what an earlier one says.
class StatedNumbers {
 public:
  explicit StatedNumbers(const Statement& statement);

  /// Whether an entry has the number, whatever its suffix.
  bool has(ControlId id) const;

  /// Whether an earlier entry is equal. @pre `position` is that of an entry
  bool repeats_an_earlier_one(std::size_t position) const { return repeats_[position]; }

 private:
  std::vector<std::uint32_t> numbers_;  // ascending
  std::vector<bool> repeats_;
};

}  // namespace ismap::remedies
