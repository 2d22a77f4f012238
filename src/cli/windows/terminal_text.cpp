#include "src/cli/terminal_text.hpp"

#include "src/cli/windows/handle.hpp"
#include "src/cli/windows/utf16.hpp"

#include <array>

namespace ismap::cli {
namespace {

constexpr std::size_t at_once = 4096;  ///< bytes, and so at most as many units of UTF-16

bool is_console(HANDLE handle) noexcept {
  DWORD mode = 0;
  return GetConsoleMode(handle, &mode) != 0;
}

// In UTF-16 it does not matter which code page the console has.
bool write_to_console(HANDLE console, std::string_view text) noexcept {
  while (!text.empty()) {
    const std::string_view part = whole_characters(text, at_once);
    std::array<wchar_t, at_once> wide;
    const int units = MultiByteToWideChar(CP_UTF8, 0, part.data(), static_cast<int>(part.size()), wide.data(),
                                          static_cast<int>(wide.size()));
    DWORD written = 0;
    if (WriteConsoleW(console, wide.data(), static_cast<DWORD>(units), &written, nullptr) == 0) return false;
    text.remove_prefix(part.size());
  }
  return true;
}

}  // namespace

bool is_terminal(std::FILE* stream) noexcept {
  const HANDLE console = handle_of(_fileno(stream));
  DWORD mode = 0;
  return GetConsoleMode(console, &mode) != 0 &&
         SetConsoleMode(console, mode | ENABLE_PROCESSED_OUTPUT | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
}

std::size_t terminal_columns(std::FILE* stream) noexcept {
  CONSOLE_SCREEN_BUFFER_INFO screen{};
  if (GetConsoleScreenBufferInfo(handle_of(_fileno(stream)), &screen) == 0) return 0;
  return static_cast<std::size_t>(screen.srWindow.Right - screen.srWindow.Left + 1);
}

bool write_text(std::FILE* stream, std::string_view text) noexcept {
  if (const HANDLE handle = handle_of(_fileno(stream)); is_console(handle)) return write_to_console(handle, text);
  return std::fwrite(text.data(), 1, text.size(), stream) == text.size() && std::fflush(stream) == 0;
}

}  // namespace ismap::cli
