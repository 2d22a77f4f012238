#include "terminal.hpp"

#include "environment.hpp"
#include "terminal_text.hpp"

#include <charconv>
#include <string>

namespace ismap::cli {
namespace {

constexpr std::size_t usual_columns = 80;
constexpr std::size_t fewest_columns = 20;  ///< narrower ones are shown as if they were this wide

std::size_t columns_said() {
  const std::string text = variable("COLUMNS");
  std::size_t columns = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), columns);
  return error == std::errc{} && end == text.data() + text.size() ? columns : 0;
}

}  // namespace

std::size_t columns_of(std::FILE* stream) {
  std::size_t columns = columns_said();
  if (columns == 0) columns = terminal_columns(stream);
  if (columns == 0) columns = usual_columns;
  return columns < fewest_columns ? fewest_columns : columns;
}

bool wants_colour(std::FILE* stream, ColourUse use) {
  if (use != ColourUse::automatic) return use == ColourUse::always;
  return is_terminal(stream) && variable("NO_COLOR").empty() && variable("TERM") != "dumb";
}

}  // namespace ismap::cli
