#include "output.hpp"

#include "failure.hpp"
#include "terminal_text.hpp"
#include "wrap.hpp"

#include <cstdio>
#include <string>

namespace ismap::cli {
namespace {

/// In the form of the output.
void write_error(const std::string& text, const Output& output) {
  const std::string shown = output.format == Format::text ? wrapped(text, columns_of(stderr)) : text;
  write_text(stderr, shown);
}

}  // namespace

Style style_of(const Output& output) {
  return {.language = output.language, .colour = wants_colour(stdout, output.colours)};
}

void print(std::string_view answer, const Output& output) {
  if (output.format == Format::json) return print_as_is(answer);
  print_as_is(wrapped(answer, columns_of(stdout)));
}

void print_as_is(std::string_view document) {
  if (!write_text(stdout, document))
    throw failure("file", {"標準出力に書き込めません。", "The standard output cannot be written."});
}

void complain(std::span<const Problem> problems, const Output& output) {
  for (const Problem& problem : problems)
    write_error(
        output.format == Format::json ? error_json(problem) : error_text(problem, {.language = output.language}),
        output);
}

void warn(const ImportWarning& warning, std::string_view file, const Output& output) {
  if (output.quiet) return;
  write_error(output.format == Format::json ? warning_json(warning, file)
                                            : warning_text(warning, file, {.language = output.language}),
              output);
}

void warn(const Caution& caution, const Output& output) {
  if (output.quiet) return;
  write_error(
      output.format == Format::json ? caution_json(caution) : caution_text(caution, {.language = output.language}),
      output);
}

}  // namespace ismap::cli
