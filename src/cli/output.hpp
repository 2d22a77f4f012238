// Where answers and complaints go.
#pragma once

#include <ismap/ask/answer_format.hpp>
#include <ismap/core/text.hpp>
#include <ismap/report/error_text.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>

#include "terminal.hpp"

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace ismap::cli {

/// For people or for programs.
enum class Format { text, json };

struct Output {
  Language language = Language::ja;
  Format format = Format::text;
  const ask::AnswerFormat* answer_format = &ask::answer_format(ask::AnswerFormatId::text);
  bool as_workbook = false;  ///< of what `answer_format` has as tables
  Format complaints = Format::text;
  ColourUse colours = ColourUse::automatic;
  bool quiet = false;                                      ///< without warnings and progress
  std::string file{};                                      ///< takes the place of the standard output; empty: none
  std::function<void(const ask::Answer&)> takes_answer{};  ///< in place of writing it; empty: it is written
};

Style style_of(const Output& output);

/// Writes an answer to the standard output; one for people in lines that fit. @throws Failure if it cannot be written.
void print(std::string_view answer, const Output& output);

/// Writes a page in the form asked for. @throws Failure if it cannot be written, or a page has no such form
void print(const Page& page, const Output& output);

/// Writes an answer in the form asked for, with what it rests on. @throws Failure if it cannot be written, or has no
/// such form.
void print(ask::Answer answer, Basis basis, const Output& output, const ask::AskedDocument& document = {});

/// Whether the rows of the document asked about are written too.
bool writes_rows(const Output& output) noexcept;

/// Whether an answer is text, which can be written line by line.
bool is_text(const Output& output) noexcept;

/// Writes a document, whatever form of the output is asked for. @throws Failure if it cannot be written.
void print_as_is(std::string_view document);

/// Write to the standard error.
void complain(std::span<const Problem> problems, const Output& output);
void warn(const ImportWarning& warning, std::string_view file, const Output& output);
void warn(const Caution& caution, const Output& output);

}  // namespace ismap::cli
