#include "output.hpp"

#include "failure.hpp"
#include "terminal_text.hpp"
#include "wrap.hpp"

#include <cstdio>
#include <string>

namespace ismap::cli {
namespace {

void write_error(const std::string& text, const Output& output) {
  const std::string shown = output.complaints == Format::text ? wrapped(text, columns_of(stderr)) : text;
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

void print(const Page& page, const Output& output) {
  const std::string written = output.page_format->write(page, style_of(output));
  if (is_text(output)) return print(written, output);
  print_as_is(written);
}

bool is_text(const Output& output) noexcept {
  return output.format == Format::text && output.page_format == &page_formats().front();
}

void print_as_is(std::string_view document) {
  if (!write_text(stdout, document))
    throw failure("file", {"標準出力に書き込めません。", "The standard output cannot be written."});
}

void complain(std::span<const Problem> problems, const Output& output) {
  for (const Problem& problem : problems)
    write_error(
        output.complaints == Format::json ? error_json(problem) : error_text(problem, {.language = output.language}),
        output);
}

void warn(const ImportWarning& warning, std::string_view file, const Output& output) {
  if (output.quiet) return;
  write_error(output.complaints == Format::json ? warning_json(warning, file)
                                                : warning_text(warning, file, {.language = output.language}),
              output);
}

void warn(const Caution& caution, const Output& output) {
  if (output.quiet) return;
  write_error(
      output.complaints == Format::json ? caution_json(caution) : caution_text(caution, {.language = output.language}),
      output);
}

}  // namespace ismap::cli
