#include "output.hpp"

#include "failure.hpp"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string>

namespace ismap::cli {
namespace {

bool wants_colour() {
  const char* refusal = std::getenv("NO_COLOR");
  const bool is_refused = refusal != nullptr && *refusal != '\0';
  return !is_refused && isatty(STDOUT_FILENO) != 0;
}

void write_error(const std::string& text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
}

}  // namespace

Style style_of(const Output& output) {
  return {.language = output.language, .colour = wants_colour()};
}

void print(std::string_view answer) {
  const bool is_written = std::fwrite(answer.data(), 1, answer.size(), stdout) == answer.size();
  if (!is_written || std::fflush(stdout) != 0)
    throw failure("file", {"標準出力に書き込めません。", "The standard output cannot be written."});
}

void complain(const Problem& problem, const Output& output) {
  write_error(output.format == Format::json ? error_json(problem) : error_text(problem, {.language = output.language}));
}

void warn(const ImportWarning& warning, std::string_view file, const Output& output) {
  write_error(output.format == Format::json ? warning_json(warning, file)
                                            : warning_text(warning, file, {.language = output.language}));
}

void warn(const Caution& caution, const Output& output) {
  write_error(output.format == Format::json ? caution_json(caution)
                                            : caution_text(caution, {.language = output.language}));
}

}  // namespace ismap::cli
