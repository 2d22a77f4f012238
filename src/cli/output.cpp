#include "output.hpp"

#include <ismap/ask/answer_sheets.hpp>
#include <ismap/report/format.hpp>
#include <ismap/report/page_sheets.hpp>

#include "src/core/name_list.hpp"

#include "arguments.hpp"
#include "exported.hpp"
#include "failure.hpp"
#include "terminal_text.hpp"
#include "wrap.hpp"

#include <cstdio>
#include <string>
#include <string_view>
#include <utility>

namespace ismap::cli {
namespace {

void write_error(const std::string& text, const Output& output) {
  const std::string shown = output.complaints == Format::text ? wrapped(text, columns_of(stderr)) : text;
  write_text(stderr, shown);
}

void print_in_form(std::string_view written, const Output& output) {
  if (is_text(output)) return print(written, output);
  print_as_is(written);
}

/// @param is_one whether an answer of the kind has the form
template <class IsOne>
Failure no_such_form(const Output& output, IsOne is_one) {
  constexpr Label message{"{0}の形式では出力できません。次のいずれかを指定してください：{1}",
                          "There is no form {0} of this. Give one of these: {1}"};
  Text others;
  for (const ask::AnswerFormat& format : ask::answer_formats())
    if (is_one(format)) detail::append_name(others, format.name);
  detail::append_name(others, arguments::workbook_form);
  const std::string form{output.answer_format->title};
  return failure("call", fill(message, {Text{form, form}, others}));
}

}  // namespace

Style style_of(const Output& output) {
  return {.language = output.language, .colour = wants_colour(stdout, output.colours), .columns = columns_of(stdout)};
}

void print(std::string_view answer, const Output& output) {
  if (output.format == Format::json) return print_as_is(answer);
  print_as_is(wrapped(answer, columns_of(stdout)));
}

void print(const Page& page, const Output& output) {
  if (output.as_workbook) return print_workbook(page_sheets(page));
  const PageFormat* format = page_format_named(output.answer_format->name);
  if (format == nullptr)
    throw no_such_form(output, [](const ask::AnswerFormat& other) {
      return other.id == ask::AnswerFormatId::json || page_format_named(other.name) != nullptr;
    });
  print_in_form(format->write(page, style_of(output)), output);
}

void print(ask::Answer answer, Basis basis, const Output& output, const ask::AskedDocument& document) {
  answer.rest_on(std::move(basis));
  if (output.takes_answer) return output.takes_answer(answer);
  if (!output.answer_format->suits(answer.question()))
    throw no_such_form(output, [&](const ask::AnswerFormat& other) { return other.suits(answer.question()); });
  if (output.as_workbook) return print_workbook(ask::answer_sheets(answer, output.language, document.tables));
  print_in_form(output.answer_format->write(
                    answer, {.style = style_of(output), .layout = Layout::indented, .document = document}),
                output);
}

bool writes_rows(const Output& output) noexcept {
  return output.answer_format->id == ask::AnswerFormatId::csv ||
         output.answer_format->id == ask::AnswerFormatId::tables;
}

bool is_text(const Output& output) noexcept {
  return output.answer_format->id == ask::AnswerFormatId::text;
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
