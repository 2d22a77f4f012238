#include "progress_bar.hpp"

#include "input_file.hpp"
#include "terminal_text.hpp"

#include <algorithm>
#include <cstdio>
#include <string>

namespace ismap::cli {
namespace {

constexpr std::size_t bar_width = 30;
constexpr const char* wipe_line = "\r\x1b[K";

/// `[#####-----]  50%  `
std::string bar(std::uint64_t done, std::uint64_t whole) {
  const double share =
      std::min(1.0, static_cast<double>(done) / static_cast<double>(std::max<std::uint64_t>(whole, 1)));
  const auto filled = static_cast<std::size_t>(share * bar_width);
  const std::string percent = std::to_string(static_cast<int>(share * 100));
  return std::string{"["}
      .append(filled, '#')
      .append(bar_width - filled, '-')
      .append("] ")
      .append(3 - std::min<std::size_t>(percent.size(), 3), ' ')
      .append(percent)
      .append("%  ");
}

std::string counts(std::uint64_t done, std::uint64_t bad, Language language) {
  const std::string all = std::to_string(done);
  const std::string wrong = std::to_string(bad);
  return language == Language::ja ? all + "件（うち読込不可" + wrong + "件）" : all + " documents, " + wrong + " bad";
}

}  // namespace

ProgressBar::ProgressBar(const OpenInput& input, const Output& output)
    : size_(size_of(input.file)),
      language_(output.language),
      is_shown_(!output.quiet && is_terminal(stderr) && !is_terminal(stdout)) {}

ProgressBar::~ProgressBar() {
  if (is_shown_) write_text(stderr, wipe_line);
}

void ProgressBar::show(std::uint64_t input_end, bool is_bad) {
  ++done_;
  if (is_bad) ++bad_;
  if (!is_shown_ || Clock::now() < next_) return;
  next_ = Clock::now() + std::chrono::milliseconds{100};
  draw(input_end);
}

void ProgressBar::draw(std::uint64_t input_end) const {
  const std::string text = (size_ ? bar(input_end, *size_) : std::string{}).append(counts(done_, bad_, language_));
  write_text(stderr, std::string{wipe_line}.append(text));
}

}  // namespace ismap::cli
