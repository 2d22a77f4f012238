#include "wrap.hpp"

#include <ismap/report/width.hpp>

#include <linebreak.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace ismap::cli {
namespace {

constexpr std::size_t further_in = 4;
constexpr std::size_t widest_hang = 30;
constexpr char escape = '\x1b';

/// A run of bytes with one width: a character, or an escape sequence.
struct Piece {
  std::string_view bytes;
  std::size_t width = 0;
  bool may_end_line = false;  ///< a line may be broken after it
};

bool is_space(const Piece& piece) {
  return piece.bytes == " ";
}

bool is_ascii(std::string_view bytes) {
  return static_cast<unsigned char>(bytes.front()) < 0x80;
}

std::size_t bytes_of_character(std::string_view text) {
  std::size_t bytes = 1;
  while (bytes < text.size() && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U) ++bytes;
  return bytes;
}

std::size_t bytes_of_escape(std::string_view text) {
  return std::min(text.find('m'), text.size() - 1) + 1;
}

/// The line as pieces, before it is known where it may be broken.
std::vector<Piece> cut(std::string_view line) {
  std::vector<Piece> pieces;
  while (!line.empty()) {
    const bool is_escape = line.front() == escape;
    const std::string_view piece = line.substr(0, is_escape ? bytes_of_escape(line) : bytes_of_character(line));
    pieces.push_back({piece, is_escape ? 0 : display_width(piece)});
    line.remove_prefix(piece.size());
  }
  return pieces;
}

/// Where Unicode allows a break and before a pointer, but not inside what is written without spaces in ASCII.
std::vector<Piece> pieces_of(std::string_view line) {
  std::vector<Piece> pieces = cut(line);
  std::string plain;
  for (const Piece& piece : pieces)
    if (piece.bytes.front() != escape) plain += piece.bytes;
  [[maybe_unused]] static const bool is_ready = (init_linebreak(), true);
  std::vector<char> breaks(plain.size());
  set_linebreaks_utf8(reinterpret_cast<const utf8_t*>(plain.data()), plain.size(), "ja", breaks.data());
  std::size_t end = 0;
  for (Piece& piece : pieces) {
    if (piece.bytes.front() == escape) continue;
    end += piece.bytes.size();
    const bool is_inside_word = is_ascii(piece.bytes) && !is_space(piece) && end < plain.size() &&
                                is_ascii(std::string_view{plain}.substr(end));
    const bool is_before_pointer = is_space(piece) && plain.compare(end, 1, "/") == 0;
    piece.may_end_line = is_before_pointer || (!is_inside_word && breaks[end - 1] == LINEBREAK_ALLOWBREAK);
  }
  return pieces;
}

/// Where the line goes on: below its last column, if that starts in the left part; else a little further in than a line
/// of columns starts, and just where any other line starts.
std::size_t hang_of(const std::vector<Piece>& pieces, std::size_t columns) {
  std::size_t column = 0;
  std::size_t spaces = 0;
  std::size_t start = 0;
  std::size_t hang = 0;
  bool has_columns = false;
  for (const Piece& piece : pieces) {
    if (piece.width == 0) continue;
    if (is_space(piece)) {
      ++spaces;
    } else {
      const bool is_first = spaces == column;
      if (is_first) start = column;
      if (!is_first && spaces > 1) {
        has_columns = true;
        if (column <= std::min(widest_hang, columns / 2)) hang = column;
      }
      spaces = 0;
    }
    column += piece.width;
  }
  if (hang != 0) return hang;
  return std::min(has_columns ? start + further_in : start, columns / 2);
}

/// The end of what fits from `first` on: after the last place to break, or the first one if none fits.
std::size_t end_of_line(const std::vector<Piece>& pieces, std::size_t first, std::size_t room) {
  std::size_t width = 0;
  std::size_t last_break = 0;
  for (std::size_t i = first; i < pieces.size(); ++i) {
    width += pieces[i].width;
    const bool is_too_wide = width > room && !is_space(pieces[i]);
    if (is_too_wide && last_break != 0) return last_break;
    if (!pieces[i].may_end_line) continue;
    last_break = i + 1;
    if (is_too_wide) return last_break;
  }
  return pieces.size();
}

/// The columns closer together: two spaces between them, but for a gap that ends where the line goes on.
void move_together(std::vector<Piece>& pieces, std::size_t hang) {
  std::vector<Piece> closer;
  std::size_t column = 0;
  std::size_t spaces = 0;
  for (const Piece& piece : pieces) {
    column += piece.width;
    spaces = is_space(piece) ? spaces + 1 : 0;
    const bool is_indent = spaces == column;
    if (spaces <= 2 || is_indent || column <= hang) closer.push_back(piece);
  }
  pieces = std::move(closer);
}

void append_wrapped(std::string& out, std::string_view line, std::size_t columns) {
  if (display_width(line) <= columns) {
    out += line;
    return;
  }
  std::vector<Piece> pieces = pieces_of(line);
  const std::size_t hang = hang_of(pieces, columns);
  move_together(pieces, hang);
  std::size_t first = 0;
  while (first < pieces.size() && is_space(pieces[first])) ++first;
  out.append(first, ' ');
  std::size_t room = columns - std::min(first, columns / 2);
  while (first < pieces.size()) {
    const std::size_t end = end_of_line(pieces, first, room);
    std::size_t shown = end;
    while (end < pieces.size() && shown > first && is_space(pieces[shown - 1])) --shown;
    for (std::size_t i = first; i < shown; ++i) out += pieces[i].bytes;
    if (end < pieces.size()) out.append("\n").append(hang, ' ');
    first = end;
    room = columns - hang;
  }
}

}  // namespace

std::string wrapped(std::string_view text, std::size_t columns) {
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    append_wrapped(out, text.substr(0, end), columns);
    if (end < text.size()) out += '\n';
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return out;
}

}  // namespace ismap::cli
