#include <ismap/report/format.hpp>

#include <ismap/report/page_sheets.hpp>
#include <ismap/report/write_html.hpp>
#include <ismap/report/write_markdown.hpp>
#include <ismap/report/write_text.hpp>

#include <algorithm>
#include <array>

namespace ismap {
namespace {

constexpr std::array<std::string_view, 1> text_endings = {".txt"};
constexpr std::array<std::string_view, 2> markdown_endings = {".md", ".markdown"};
constexpr std::array<std::string_view, 2> html_endings = {".html", ".htm"};
constexpr std::array<std::string_view, 1> csv_endings = {".csv"};

constexpr std::array formats = {
    PageFormat{"text", "text", text_endings, "text/plain", write_text},
    PageFormat{"markdown", "Markdown", markdown_endings, "text/markdown",
               [](const Page& page, const Style&) { return write_markdown(page); }},
    PageFormat{"html", "HTML", html_endings, "text/html",
               [](const Page& page, const Style&) { return write_html(page); }},
    PageFormat{"csv", "CSV", csv_endings, "text/csv", [](const Page& page, const Style&) { return write_csv(page); }},
};

template <class Belongs>
const PageFormat* format_that(Belongs belongs) noexcept {
  const auto found = std::ranges::find_if(formats, belongs);
  return found == formats.end() ? nullptr : &*found;
}

}  // namespace

std::span<const PageFormat> page_formats() noexcept {
  return formats;
}

const PageFormat* page_format_named(std::string_view name) noexcept {
  return format_that([&](const PageFormat& format) { return format.name == name; });
}

const PageFormat* page_format_of_ending(std::string_view ending) noexcept {
  return format_that([&](const PageFormat& format) { return std::ranges::count(format.endings, ending) != 0; });
}

}  // namespace ismap
