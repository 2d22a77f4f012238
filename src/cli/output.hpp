// Where answers and complaints go.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/report/error_text.hpp>
#include <ismap/report/style.hpp>

#include "terminal.hpp"

#include <span>
#include <string>
#include <string_view>

namespace ismap::cli {

enum class Format { text, json };

struct Output {
  Language language = Language::ja;
  Format format = Format::text;
  ColourUse colours = ColourUse::automatic;
  bool quiet = false;  ///< without warnings and progress
  std::string file{};  ///< takes the place of the standard output; empty: none
};

Style style_of(const Output& output);

/// Writes an answer to the standard output; one for people in lines that fit. @throws Failure if it cannot be written.
void print(std::string_view answer, const Output& output);

/// Writes a document, whatever form of the output is asked for. @throws Failure if it cannot be written.
void print_as_is(std::string_view document);

/// Write to the standard error, in the form of the output.
void complain(std::span<const Problem> problems, const Output& output);
void warn(const ImportWarning& warning, std::string_view file, const Output& output);
void warn(const Caution& caution, const Output& output);

}  // namespace ismap::cli
