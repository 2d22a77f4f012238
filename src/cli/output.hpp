// Where answers and complaints go.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/report/error_text.hpp>
#include <ismap/report/style.hpp>

#include <string_view>

namespace ismap::cli {

enum class Format { text, json };

struct Output {
  Language language = Language::ja;
  Format format = Format::text;
};

/// With colours only if the answer goes to a terminal and NO_COLOR is unset or empty.
Style style_of(const Output& output);

/// Writes an answer to the standard output. @throws Failure if it cannot be written.
void print(std::string_view answer);

/// Write to the standard error, in the form of the output.
void complain(const Problem& problem, const Output& output);
void warn(const ImportWarning& warning, std::string_view file, const Output& output);
void warn(const Caution& caution, const Output& output);

}  // namespace ismap::cli
