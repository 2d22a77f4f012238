// What was wrong with a call or its input, for people and as JSON.
#pragma once

#include <ismap/catalog/import_csv.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/report/style.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {

/// A fault as it is reported to the caller.
struct Problem {
  std::string kind;  ///< stable: the spelling of a `Fault`, or a word of the caller's own
  Text message;
  std::string file{};                ///< empty: no input is to blame
  std::string pointer{};             ///< JSON Pointer; empty: the whole document, or no JSON
  std::optional<Place> place{};      ///< in `file`
  std::vector<std::string> hints{};  ///< what was perhaps meant
  std::string cell{};                ///< of a workbook or a CSV; empty: there is none
  std::vector<Problem> more{};       ///< found besides it, in the order in which they are reported
};

/// Something to know of an answer that was given.
struct Caution {
  std::string kind;  ///< stable
  Text message;
  std::string file{};  ///< that it is about; empty: none
};

/// The problem that `error` is, found in the input named `file`, with all the others that the error reports. If there
/// are still more, a last one of the kind `more` says so.
Problem problem_of(const ParseError& error, std::string_view file);

/// `FILE:LINE:COLUMN: message (pointer, byte offset)` and a newline, for the problem and for each of `more`; what is
/// absent is left out.
std::string error_text(const Problem& problem, const Style& style);
/// `{"error": {...}}` and a newline, for the problem and for each of `more`.
std::string error_json(const Problem& problem);

/// A line of a batch's output whose document could not be read: `{"line": N, "error": {...}}` and a newline. The member
/// `more` of the error lists the others.
std::string batch_line(std::uint64_t line, const Problem& problem);

/// A warning of an import from the CSV named `file`, in the same forms; the JSON is `{"warning": {...}}`.
std::string warning_text(const ImportWarning& warning, std::string_view file, const Style& style);
std::string warning_json(const ImportWarning& warning, std::string_view file);
/// A caution in the form of a warning, with neither file nor place.
std::string caution_text(const Caution& caution, const Style& style);
std::string caution_json(const Caution& caution);
/// All of them as a list on one line, without a file and without `{"warning": ...}` around each.
std::string warnings_json(std::span<const ImportWarning> warnings);

}  // namespace ismap
