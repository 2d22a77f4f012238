#include <ismap/model/description.hpp>
#include <ismap/report/description.hpp>
#include <ismap/report/error_text.hpp>
#include <ismap/report/printable.hpp>

#include "json_member.hpp"

namespace ismap {
namespace {

using detail::add_member;
using detail::add_text;

/// `FILE:LINE:COLUMN: `
std::string where(std::string_view file, const std::optional<Place>& place) {
  if (file.empty()) return {};
  std::string text = printable(file);
  if (place) text.append(":").append(std::to_string(place->line)).append(":").append(std::to_string(place->column));
  return text += ": ";
}

/// ` (pointer, byte offset)`, as far as known
std::string where_in_document(const Problem& problem, Language language) {
  constexpr Label byte{"バイト位置 ", "byte "};
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
    text.append(&hint == &hints.front() ? "" : language == Language::ja ? "、" : ", ").append(hint);
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

void add_error(JsonText& json, const Problem& problem) {
  json.key("error");
  json.begin_object();
  add_member(json, "fault", problem.kind);
  add_message(json, problem.message);
  if (problem.place || !problem.pointer.empty()) add_member(json, "pointer", problem.pointer);
  add_place(json, problem.file, problem.place);
  if (!problem.hints.empty()) add_member(json, "hints", problem.hints);
  json.end_object();
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

}  // namespace

Problem problem_of(const ParseError& error, std::string_view file) {
  return {.kind = std::string{name_of(error.fault())},
          .message = error.message(),
          .file = std::string{file},
          .pointer = error.pointer(),
          .place = error.place()};
}

std::string error_text(const Problem& problem, const Style& style) {
  const Language language = style.language;
  return where(problem.file, problem.place)
      .append(printable(problem.message.in(language)))
      .append(where_in_document(problem, language))
      .append("\n")
      .append(hints_text(problem.hints, language));
}

std::string error_json(const Problem& problem) {
  JsonText json{Layout::compact};
  json.begin_object();
  add_error(json, problem);
  json.end_object();
  return line_of(std::move(json));
}

std::string batch_line(std::uint64_t line, const Problem& problem) {
  JsonText json{Layout::compact};
  json.begin_object();
  add_member(json, "line", static_cast<std::int64_t>(line));
  add_error(json, problem);
  json.end_object();
  return line_of(std::move(json));
}

std::string caution_text(const Caution& caution, const Style& style) {
  constexpr Label kind{"注意：", "warning: "};
  return std::string{kind.in(style.language)}.append(printable(caution.message.in(style.language))).append("\n");
}

std::string caution_json(const Caution& caution) {
  JsonText json{Layout::compact};
  json.begin_object();
  json.key("warning");
  json.begin_object();
  add_member(json, "kind", caution.kind);
  add_message(json, caution.message);
  json.end_object();
  json.end_object();
  return line_of(std::move(json));
}

std::string warning_text(const ImportWarning& warning, std::string_view file, const Style& style) {
  return where(file, warning.place) + caution_text({{}, warning.message}, style);
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
