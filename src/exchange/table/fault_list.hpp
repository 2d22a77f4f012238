// Collecting what is wrong with an input.
#pragma once

#include <ismap/core/parse_error.hpp>

#include <utility>
#include <vector>

namespace ismap::exchange::detail {

/// Keeps as many faults as an error reports.
class FaultList {
 public:
  void add(InputFault fault) {
    if (faults_.size() == ParseError::most)
      has_more_ = true;
    else
      faults_.push_back(std::move(fault));
  }

  bool empty() const noexcept { return faults_.empty(); }
  bool is_full() const noexcept { return has_more_; }

  /// @throws ParseError if there are any
  void throw_if_any() {
    if (!faults_.empty()) throw ParseError(std::move(faults_), has_more_);
  }

 private:
  std::vector<InputFault> faults_;
  bool has_more_ = false;
};

}  // namespace ismap::exchange::detail
