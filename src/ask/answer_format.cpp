#include <ismap/ask/answer_format.hpp>
#include <ismap/ask/answer_sheets.hpp>
#include <ismap/exchange/table/tables_json.hpp>
#include <ismap/report/format.hpp>
#include <ismap/report/page_sheets.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/report/write_markdown.hpp>

#include "formats/formats.hpp"

#include <algorithm>
#include <array>

namespace ismap::ask {
namespace {

constexpr std::array<std::string_view, 1> json_endings = {".json"};
constexpr std::array<std::string_view, 1> calendar_endings = {".ics"};
constexpr std::array<std::string_view, 1> svg_endings = {".svg"};
constexpr std::array<std::string_view, 1> sarif_endings = {".sarif"};

bool suits_all(Question) noexcept {
  return true;
}

std::string write_json(const Answer& answer, const AnswerStyle& style) {
  return answer.json(style.layout);
}

std::string write_answer_text(const Answer& answer, const AnswerStyle& style) {
  return answer.text(style.style);
}

std::string write_answer_markdown(const Answer& answer, const AnswerStyle& style) {
  return write_markdown(answer.page(style.style.language, Pictures::left_out));
}

std::string write_answer_html(const Answer& answer, const AnswerStyle& style) {
  return write_html(answer.page(style.style.language));
}

std::vector<exchange::FormSheet> sheets_of(const Answer& answer, const AnswerStyle& style) {
  return answer_sheets(answer, style.style.language, style.document.tables);
}

std::string write_sheets(const Answer& answer, const AnswerStyle& style) {
  return exchange::write_form_sheets(sheets_of(answer, style));
}

std::string write_answer_csv(const Answer& answer, const AnswerStyle& style) {
  return sheets_as_csv(sheets_of(answer, style));
}

/// What pages of the form are called, too.
AnswerFormat of_page(AnswerFormatId id, std::string_view name,
                     std::string (*write)(const Answer&, const AnswerStyle&)) {
  const PageFormat& page = *page_format_named(name);
  return {id, page.name, page.title, page.endings, page.media_type, suits_all, write};
}

const auto& rows() noexcept {
  static const std::array all = {
      AnswerFormat{AnswerFormatId::json, "json", "JSON", json_endings, "application/json", suits_all, write_json},
      of_page(AnswerFormatId::text, "text", write_answer_text),
      of_page(AnswerFormatId::markdown, "markdown", write_answer_markdown),
      of_page(AnswerFormatId::html, "html", write_answer_html),
      of_page(AnswerFormatId::csv, "csv", write_answer_csv),
      AnswerFormat{AnswerFormatId::calendar, "ics", "iCalendar", calendar_endings, "text/calendar",
                   formats::calendar_suits, formats::write_calendar},
      AnswerFormat{AnswerFormatId::sarif, "sarif", "SARIF", sarif_endings, "application/sarif+json",
                   formats::sarif_suits, formats::write_sarif},
      AnswerFormat{
          AnswerFormatId::junit, "junit", "JUnit", {}, "application/xml", formats::junit_suits, formats::write_junit},
      AnswerFormat{AnswerFormatId::svg, "svg", "SVG", svg_endings, "image/svg+xml", formats::picture_suits,
                   formats::write_picture},
      AnswerFormat{AnswerFormatId::tables, "tables", "ismap-tables/1", {}, "application/json", suits_all, write_sheets},
  };
  return all;
}

template <class Belongs>
const AnswerFormat* answer_format_that(Belongs belongs) noexcept {
  const auto found = std::ranges::find_if(rows(), belongs);
  return found == rows().end() ? nullptr : &*found;
}

}  // namespace

std::span<const AnswerFormat> answer_formats() noexcept {
  return rows();
}

const AnswerFormat* answer_format_named(std::string_view name) noexcept {
  return answer_format_that([&](const AnswerFormat& format) { return format.name == name; });
}

const AnswerFormat* answer_format_of_ending(std::string_view ending) noexcept {
  return answer_format_that(
      [&](const AnswerFormat& format) { return std::ranges::count(format.endings, ending) != 0; });
}

const AnswerFormat& answer_format(AnswerFormatId id) noexcept {
  return *answer_format_that([&](const AnswerFormat& format) { return format.id == id; });
}

}  // namespace ismap::ask
