#include "src/exchange/forms/escaped_text.hpp"

#include "src/core/unicode.hpp"
#include "src/exchange/table/cell_error.hpp"

#include <nlohmann/json.hpp>

#include <optional>

namespace ismap::exchange::detail {
namespace {

bool has_control(std::string_view text) {
  for (const char c : text)
    if ((static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7F) return true;
  return false;
}

std::string as_json_string(std::string_view text) {
  return nlohmann::json(text).dump(-1, ' ', true);
}

/// Whether a text is on a line of its own, or has the cell.
enum class Room { cell, line };

bool needs_quotes(std::string_view text, Room room);

/// The text in a JSON string that a form wrote; nothing if the cell holds none.
std::optional<std::string> unquoted(std::string_view cell, Room room) {
  if (cell.size() < 2 || !cell.starts_with('"') || !cell.ends_with('"')) return std::nullopt;
  const nlohmann::json value = nlohmann::json::parse(cell, nullptr, false);
  if (!value.is_string()) return std::nullopt;
  std::string text = value.get<std::string>();
  return needs_quotes(text, room) && as_json_string(text) == cell ? std::optional{std::move(text)} : std::nullopt;
}

bool needs_quotes(std::string_view text, Room room) {
  return text.empty() || ismap::detail::without_unseen_around(text).size() != text.size() || has_control(text) ||
         is_no_text(text) || (room == Room::line && text.find('\n') != std::string_view::npos) ||
         unquoted(text, room).has_value();
}

std::string escaped(std::string_view text, Room room) {
  return needs_quotes(text, room) ? as_json_string(text) : std::string{text};
}

std::string text_in(std::string_view cell, Room room) {
  const std::string_view seen = ismap::detail::without_unseen_around(cell);
  if (std::optional<std::string> text = unquoted(seen, room)) return std::move(*text);
  return std::string{seen};
}

}  // namespace

std::string escaped_text(std::string_view text) {
  return escaped(text, Room::cell);
}

std::string escaped_line(std::string_view text) {
  return escaped(text, Room::line);
}

std::string text_in_cell(std::string_view cell) {
  return text_in(cell, Room::cell);
}

std::string text_in_line(std::string_view line) {
  return text_in(line, Room::line);
}

}  // namespace ismap::exchange::detail
