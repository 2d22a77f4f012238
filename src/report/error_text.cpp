#include <ismap/model/description.hpp>
#include <ismap/report/description.hpp>
#include <ismap/report/error_text.hpp>
#include <ismap/report/printable.hpp>

#include "json_member.hpp"

namespace ismap {
namespace {

using detail::add_member;
using detail::add_text;

constexpr Label still_more{"誤りはこのほかにもあります。ここまでの誤りを直し、再度読み込んでください。",
                           "There are more faults; mend these and read the document again."};

/// `FILE:LINE:COLUMN: `, or `FILE:CELL: ` in a workbook
std::string where(std::string_view file, const std::optional<Place>& place, std::string_view cell = {}) {
  if (file.empty()) return {};
  std::string text = printable(file);
  if (!place && !cell.empty()) text.append(":").append(printable(cell));
  if (place) text.append(":").append(std::to_string(place->line)).append(":").append(std::to_string(place->column));
  return text += ": ";
}

/// ` (pointer, byte offset)`, or ` (cell)` in a CSV, as far as known
std::string where_in_document(const Problem& problem, Language language) {
  constexpr Label byte{"バイト位置 ", "byte "};
  if (!problem.cell.empty()) return problem.place ? " (" + printable(problem.cell) + ")" : "";
  if (!problem.place) return problem.pointer.empty() ? "" : " (" + printable(problem.pointer) + ")";
  std::string text = " (";
  if (!problem.pointer.empty()) text.append(printable(problem.pointer)).append(", ");
  return text.append(byte.in(language)).append(std::to_string(problem.place->offset)).append(")");
}

std::string hints_text(const std::vector<std::string>& hints, Language language) {
  if (hints.empty()) return {};
  constexpr Label near{"近いもの：", "Near: "};
  std::string text = "  " + std::string{near.in(language)};
  for (const std::string& hint : hints)
    text.append(&hint == &hints.front() ? "" : language == Language::ja ? "、" : ", ").append(printable(hint));
  return text += '\n';
}

/// A message may quote bytes of the input that are no UTF-8.
void add_message(JsonText& json, const Text& message) {
  add_member(json, "message", Text{printable(message.ja), printable(message.en)});
}

void add_place(JsonText& json, std::string_view file, const std::optional<Place>& place) {
  if (place) {
    add_member(json, "offset", static_cast<std::int64_t>(place->offset));
    add_member(json, "line", static_cast<std::int64_t>(place->line));
    add_member(json, "column", static_cast<std::int64_t>(place->column));
  }
  add_text(json, "file", printable(file));
}

void add_members(JsonText& json, const Problem& problem) {
  add_member(json, "fault", problem.kind);
  add_message(json, problem.message);
  if (problem.place || !problem.pointer.empty()) add_member(json, "pointer", problem.pointer);
  add_place(json, problem.file, problem.place);
  if (!problem.hints.empty()) add_member(json, "hints", problem.hints);
  if (!problem.cell.empty()) add_member(json, "cell", printable(problem.cell));
}

void add_more(JsonText& json, const std::vector<Problem>& more) {
  if (more.empty()) return;
  json.key("more");
  json.begin_array();
  for (const Problem& problem : more) {
    json.begin_object();
    add_members(json, problem);
    json.end_object();
  }
  json.end_array();
}

void add_warning(JsonText& json, const ImportWarning& warning, std::string_view file) {
  json.begin_object();
  add_member(json, "kind", warning.kind);
  add_message(json, warning.message);
  add_place(json, file, warning.place);
  json.end_object();
}

std::string line_of(JsonText json) {
  return std::move(json).take() + "\n";
}

std::string line_text(const Problem& problem, Language language) {
  return where(problem.file, problem.place, problem.cell)
      .append(printable(problem.message.in(language)))
      .append(where_in_document(problem, language))
      .append("\n")
      .append(hints_text(problem.hints, language));
}

std::string line_json(const Problem& problem) {
  JsonText json{Layout::compact};
  json.begin_object();
  json.key("error");
  json.begin_object();
  add_members(json, problem);
  json.end_object();
  json.end_object();
  return line_of(std::move(json));
}

Problem problem_of(const InputFault& fault, std::string_view file) {
  return {.kind = std::string{name_of(fault.fault)},
          .message = fault.message,
          .file = std::string{file},
          .pointer = fault.pointer,
          .place = fault.place.line == 0 ? std::nullopt : std::optional{fault.place},
          .hints = fault.hints,
          .cell = fault.cell};
}

}  // namespace

Problem problem_of(const ParseError& error, std::string_view file) {
  Problem first = problem_of(error.faults().front(), file);
  for (const InputFault& fault : std::span{error.faults()}.subspan(1)) first.more.push_back(problem_of(fault, file));
  if (error.has_more()) first.more.push_back({.kind = "more", .message = still_more, .file = std::string{file}});
  return first;
}

std::string error_text(const Problem& problem, const Style& style) {
  std::string text = line_text(problem, style.language);
  for (const Problem& other : problem.more) text += line_text(other, style.language);
  return text;
}

std::string error_json(const Problem& problem) {
  std::string text = line_json(problem);
  for (const Problem& other : problem.more) text += line_json(other);
  return text;
}

std::string batch_line(std::uint64_t line, const Problem& problem) {
  JsonText json{Layout::compact};
  json.begin_object();
  add_member(json, "line", static_cast<std::int64_t>(line));
  json.key("error");
  json.begin_object();
  add_members(json, problem);
  add_more(json, problem.more);
  json.end_object();
  json.end_object();
  return line_of(std::move(json));
}

std::string caution_text(const Caution& caution, const Style& style) {
  constexpr Label kind{"注意：", "warning: "};
  return where(caution.file, {}).append(kind.in(style.language)).append(printable(caution.message.in(style.language))) +
         "\n";
}

std::string caution_json(const Caution& caution) {
  JsonText json{Layout::compact};
  json.begin_object();
  json.key("warning");
  json.begin_object();
  add_member(json, "kind", caution.kind);
  add_message(json, caution.message);
  if (!caution.file.empty()) add_member(json, "file", caution.file);
  json.end_object();
  json.end_object();
  return line_of(std::move(json));
}

std::string warning_text(const ImportWarning& warning, std::string_view file, const Style& style) {
  return where(file, warning.place.line == 0 ? std::nullopt : std::optional{warning.place}) +
         caution_text({{}, warning.message}, style);
}

std::string warning_json(const ImportWarning& warning, std::string_view file) {
  JsonText json{Layout::compact};
  json.begin_object();
  json.key("warning");
  add_warning(json, warning, file);
  json.end_object();
  return line_of(std::move(json));
}

std::string warnings_json(std::span<const ImportWarning> warnings) {
  JsonText json{Layout::compact};
  json.begin_array();
  for (const ImportWarning& warning : warnings) add_warning(json, warning, {});
  json.end_array();
  return std::move(json).take();
}

}  // namespace ismap
