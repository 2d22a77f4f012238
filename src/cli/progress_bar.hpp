// The progress of a batch, shown on a terminal.
#pragma once

#include "files.hpp"
#include "output.hpp"

#include <chrono>
#include <cstdint>
#include <optional>

namespace ismap::cli {

/// Shown on the standard error if that is a terminal and the answers go elsewhere; redrawn ten times a second at most,
/// and wiped at the end. Not shown if quiet is wanted.
class ProgressBar {
 public:
  ProgressBar(const OpenInput& input, const Output& output);
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  /// One more document is done, which ended at the byte `input_end`.
  void show(std::uint64_t input_end, bool is_bad);

 private:
  using Clock = std::chrono::steady_clock;

  void draw(std::uint64_t input_end) const;

  std::optional<std::uint64_t> size_;  ///< of the input; nothing if not known
  Language language_;
  bool is_shown_;
  std::uint64_t done_ = 0;
  std::uint64_t bad_ = 0;
  Clock::time_point next_{};
};

}  // namespace ismap::cli
