#include "src/cli/terminal_text.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

namespace ismap::cli {

bool is_terminal(std::FILE* stream) noexcept {
  return isatty(fileno(stream)) != 0;
}

std::size_t terminal_columns(std::FILE* stream) noexcept {
  winsize size{};
  return ioctl(fileno(stream), TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool write_text(std::FILE* stream, std::string_view text) noexcept {
  return std::fwrite(text.data(), 1, text.size(), stream) == text.size() && std::fflush(stream) == 0;
}

}  // namespace ismap::cli
