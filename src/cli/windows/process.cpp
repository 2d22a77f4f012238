#include "src/cli/process.hpp"

#include "src/cli/terminal_text.hpp"
#include "src/cli/windows/utf16.hpp"
#include "src/cli/windows/windows.hpp"

#include <fcntl.h>
#include <io.h>
#include <shellapi.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>

namespace ismap::cli {
namespace {

struct FreeLocal {
  void operator()(wchar_t** memory) const noexcept { LocalFree(static_cast<HLOCAL>(memory)); }
};

}  // namespace

// Those of `main` are in a code page, which lacks most characters.
std::vector<std::string> begin_process(int, char**) {
  for (std::FILE* stream : {stdin, stdout, stderr}) _setmode(_fileno(stream), _O_BINARY);
  int count = 0;
  const std::unique_ptr<wchar_t*, FreeLocal> words{CommandLineToArgvW(GetCommandLineW(), &count)};
  if (!words) throw std::bad_alloc{};
  std::vector<std::string> arguments;
  for (int i = 1; i < count; ++i) arguments.push_back(utf8(words.get()[i]));
  return arguments;
}

void end_process(std::string_view last_words, int status) noexcept {
  write_text(stderr, last_words);
  _exit(status);
}

}  // namespace ismap::cli
