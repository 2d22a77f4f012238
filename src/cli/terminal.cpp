#include "terminal.hpp"

#include "environment.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <charconv>
#include <string_view>

namespace ismap::cli {
namespace {

constexpr std::size_t usual_columns = 80;
constexpr std::size_t fewest_columns = 20;  ///< narrower ones are shown as if they were this wide

std::size_t columns_said() noexcept {
  const std::string_view text = variable("COLUMNS");
  std::size_t columns = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), columns);
  return error == std::errc{} && end == text.data() + text.size() ? columns : 0;
}

std::size_t columns_of_terminal(int file) noexcept {
  winsize size{};
  return ioctl(file, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

}  // namespace

std::size_t columns_of(int file) noexcept {
  std::size_t columns = columns_said();
  if (columns == 0) columns = columns_of_terminal(file);
  if (columns == 0) columns = usual_columns;
  return columns < fewest_columns ? fewest_columns : columns;
}

bool wants_colour(int file, ColourUse use) noexcept {
  if (use != ColourUse::automatic) return use == ColourUse::always;
  return isatty(file) != 0 && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

}  // namespace ismap::cli
