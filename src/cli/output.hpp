// Where answers and complaints go.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/io/write.hpp>
#include <ismap/report/error_text.hpp>
#include <ismap/report/format.hpp>
#include <ismap/report/page.hpp>
#include <ismap/report/style.hpp>

#include "terminal.hpp"

#include <span>
#include <string>
#include <string_view>

namespace ismap::cli {

/// For people or for programs.
enum class Format { text, json };

struct Output {
  Language language = Language::ja;
  Format format = Format::text;
  const PageFormat* page_format = &page_formats().front();  ///< of an answer for people
  Format complaints = Format::text;
  ColourUse colours = ColourUse::automatic;
  bool quiet = false;  ///< without warnings and progress
  std::string file{};  ///< takes the place of the standard output; empty: none
};

Style style_of(const Output& output);

/// Writes an answer to the standard output; one for people in lines that fit. @throws Failure if it cannot be written.
void print(std::string_view answer, const Output& output);

/// Writes a page in the form asked for. @throws Failure if it cannot be written.
void print(const Page& page, const Output& output);

/// Writes an answer as JSON, or as the page that `page_in(language)` makes of it.
template <class Answer, class MakePage>
void print_answer(const Answer& answer, const Output& output, MakePage page_in) {
  if (output.format == Format::json)
    print(write(answer, Layout::indented), output);
  else
    print(page_in(output.language), output);
}

/// Whether an answer is text, which can be written line by line.
bool is_text(const Output& output) noexcept;

/// Writes a document, whatever form of the output is asked for. @throws Failure if it cannot be written.
void print_as_is(std::string_view document);

/// Write to the standard error.
void complain(std::span<const Problem> problems, const Output& output);
void warn(const ImportWarning& warning, std::string_view file, const Output& output);
void warn(const Caution& caution, const Output& output);

}  // namespace ismap::cli
