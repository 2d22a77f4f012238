#include <ismap/report/style.hpp>

namespace ismap {
namespace {

std::string_view escape_of(Colour colour) {
  switch (colour) {
    case Colour::plain:
      return {};
    case Colour::bold:
      return "\x1b[1m";
    case Colour::dim:
      return "\x1b[2m";
    case Colour::red:
      return "\x1b[31m";
    case Colour::green:
      return "\x1b[32m";
    case Colour::yellow:
      return "\x1b[33m";
    case Colour::magenta:
      return "\x1b[35m";
  }
  return {};
}

}  // namespace

std::string paint(std::string_view text, Colour colour, const Style& style) {
  const std::string_view escape = style.colour ? escape_of(colour) : std::string_view{};
  if (escape.empty()) return std::string{text};
  return std::string{escape}.append(text).append("\x1b[0m");
}

}  // namespace ismap
