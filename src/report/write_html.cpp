#include <ismap/report/width.hpp>
#include <ismap/report/write_html.hpp>

#include "address.hpp"
#include "html_escape.hpp"
#include "html_style.hpp"
#include "wrapped_list.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <system_error>

namespace ismap {
namespace {

using detail::html_escape;

std::string in_colour(std::string text, Colour colour) {
  const auto of_class = [&](std::string_view name) {
    return std::string{"<span class=\""}.append(name).append("\">").append(text).append("</span>");
  };
  switch (colour) {
    case Colour::plain:
      break;
    case Colour::bold:
      return "<strong>" + text + "</strong>";
    case Colour::dim:
      return of_class("dim");
    case Colour::red:
      return of_class("red");
    case Colour::green:
      return of_class("green");
    case Colour::yellow:
      return of_class("yellow");
    case Colour::magenta:
      return of_class("magenta");
  }
  return text;
}

std::string html_of(const page::Run& run) {
  if (run.text.empty()) return {};
  std::string text = in_colour(html_escape(run.text), run.colour);
  if (!detail::is_address(run.link)) return text;
  return "<a href=\"" + html_escape(run.link) + "\" rel=\"noreferrer\">" + text + "</a>";
}

std::string html_of(const page::Line& line) {
  std::string text;
  for (const page::Run& run : line) text += html_of(run);
  return text;
}

bool has_name(const std::vector<page::Run>& row) {
  return !row.empty() && !row.front().text.empty();
}

/// Rows that the first cell of `rows[first]` names.
std::size_t rows_named(const page::Table& table, std::size_t first) {
  std::size_t end = first + 1;
  while (end < table.rows.size() && !has_name(table.rows[end])) ++end;
  return end - first;
}

/// A cell of a table; a short one is not broken.
std::string element_of(const std::string& name, const page::Run& cell, const std::string& attributes = {}) {
  constexpr std::size_t short_columns = 16;
  const std::string is_short = display_width(cell.text) <= short_columns ? " class=\"short\"" : "";
  return "<" + name + attributes + (cell.text.empty() ? "" : is_short) + ">" + html_of(cell) + "</" + name + ">";
}

/// The count that a cell of a table of numbers holds.
std::optional<std::int64_t> count_in(const page::Run& cell) {
  std::int64_t count = 0;
  const char* const end = cell.text.data() + cell.text.size();
  const auto [rest, error] = std::from_chars(cell.text.data(), end, count);
  return error == std::errc{} && rest == end && count >= 0 ? std::optional{count} : std::nullopt;
}

/// The largest count, by which bars are drawn; 0: the table has none.
std::int64_t largest_count(const page::Table& table) {
  std::int64_t largest = 0;
  if (!table.is_of_numbers) return largest;
  for (const std::vector<page::Run>& row : table.rows)
    for (std::size_t i = table.names_rows ? 1 : 0; i < row.size(); ++i)
      largest = std::max(largest, count_in(row[i]).value_or(0));
  return largest;
}

/// A count stands over a bar that is as long as its share of the largest one.
std::string data_element(const page::Run& cell, std::int64_t largest) {
  const std::optional<std::int64_t> count = count_in(cell);
  if (!count || largest == 0) return element_of("td", cell);
  const auto share = std::llround(100 * static_cast<double>(*count) / static_cast<double>(largest));
  return "<td class=\"short count\" style=\"--share:" + std::to_string(share) + "\">" + html_of(cell) + "</td>";
}

class HtmlWriter {
 public:
  void operator()(const page::Heading& heading) {
    end_list();
    if (heading.level == 2) {
      end_section();
      text_ += "<section>\n";
      is_in_section_ = true;
    }
    const std::string title = html_escape(heading.text.text);
    label_ = heading.level > 2 && !section_.empty() ? section_ + " " + title : title;
    if (heading.level == 2) section_ = title;
    const std::string name = "h" + std::to_string(std::clamp(heading.level, 1, 3));
    const Colour colour = heading.text.colour == Colour::bold ? Colour::plain : heading.text.colour;
    text_ += "<" + name + ">" + in_colour(title, colour) + "</" + name + ">\n";
  }

  void operator()(const page::Paragraph& paragraph) {
    end_list();
    add("<p>", paragraph.lines);
  }

  /// It is about the page, not about the section before it.
  void operator()(const page::Notice& notice) {
    end_list();
    end_section();
    add("<p class=\"notice\">", notice.lines);
  }

  void operator()(const page::Table& table) {
    end_lists_below(table.depth);
    constexpr std::size_t narrow = 3;  // columns that any screen has room for
    std::size_t width = table.columns.size();
    for (const auto& row : table.rows) width = std::max(width, row.size());
    const std::string label = label_of_table();
    text_ += "<div class=\"scroll\" role=\"region\" aria-label=\"" + label + "\" tabindex=\"0\">\n";
    text_ += width > narrow ? "<table class=\"wide\"" : "<table";
    text_ += " aria-label=\"" + label + "\">\n";
    add_columns(table.columns, width);
    text_ += "<tbody>\n";
    const std::int64_t largest = largest_count(table);
    for (std::size_t i = 0; i < table.rows.size(); ++i) add_row(table, i, width, largest);
    text_ += "</tbody>\n</table>\n</div>\n";
  }

  void operator()(const page::Item& item) { add_item(item.depth, html_of(item.line)); }

  void operator()(const page::Listing& listing) {
    const std::string entries = html_escape(detail::joined(listing.entries, ", "));
    if (listing.depth > 0) return add_item(listing.depth, entries);
    end_list();
    text_ += "<p>" + entries + "</p>\n";
  }

  void operator()(const page::Picture& picture) {
    end_list();
    text_ += "<figure class=\"scroll\" role=\"group\" aria-label=\"" + html_escape(picture.text) +
             "\" tabindex=\"0\">\n" + picture.svg + "</figure>\n";
  }

  std::string take() && {
    end_list();
    end_section();
    return std::move(text_);
  }

 private:
  /// No two tables of a page are called the same.
  std::string label_of_table() {
    const std::size_t count = ++tables_[label_];
    return count == 1 ? label_ : label_ + " (" + std::to_string(count) + ")";
  }

  void end_section() {
    if (is_in_section_) text_ += "</section>\n";
    is_in_section_ = false;
  }

  void end_list() { end_lists_below(0); }

  void end_lists_below(std::size_t depth) {
    for (; lists_ > depth; --lists_) text_ += "</li>\n</ul>\n";
  }

  void add(std::string_view tag, const std::vector<page::Line>& lines) {
    text_ += tag;
    for (const page::Line& line : lines) text_.append(&line == lines.data() ? "" : "<br>").append(html_of(line));
    text_ += "</p>\n";
  }

  /// Entries of one depth are in one list; a deeper list is inside the entry before it.
  void add_item(std::size_t depth, const std::string& entry) {
    end_lists_below(depth + 1);
    if (lists_ == depth + 1) text_ += "</li>\n<li>";
    for (; lists_ <= depth; ++lists_) text_ += "<ul>\n<li>";
    text_ += "<p>" + entry + "</p>\n";
  }

  void add_columns(const std::vector<std::string>& columns, std::size_t width) {
    if (columns.empty()) return;
    text_ += "<thead>\n<tr>";
    for (std::size_t i = 0; i < width; ++i)
      text_ +=
          i < columns.size() && !columns[i].empty() ? element_of("th", {columns[i]}, " scope=\"col\"") : "<td></td>";
    text_ += "</tr>\n</thead>\n";
  }

  void add_row(const page::Table& table, std::size_t at, std::size_t width, std::int64_t largest) {
    const std::vector<page::Run>& row = table.rows[at];
    text_ += "<tr>";
    for (std::size_t i = 0; i < width; ++i) {
      const page::Run cell = i < row.size() ? row[i] : page::Run{};
      if (i > 0 || !table.names_rows)
        text_ += data_element(cell, largest);
      else if (at == 0 || !cell.text.empty())
        text_ += name_of_rows(cell, rows_named(table, at));
    }
    text_ += "</tr>\n";
  }

  static std::string name_of_rows(const page::Run& cell, std::size_t rows) {
    const std::string span = rows == 1 ? "" : " rowspan=\"" + std::to_string(rows) + "\"";
    return cell.text.empty() ? element_of("td", cell, span) : element_of("th", cell, " scope=\"row\"" + span);
  }

  std::string text_;
  std::string section_;                        ///< the heading of the section, escaped
  std::string label_;                          ///< of what stands below the heading, escaped
  std::map<std::string, std::size_t> tables_;  ///< how many there are under each label
  std::size_t lists_ = 0;
  bool is_in_section_ = false;
};

/// The first heading.
std::string title_of(const Page& page) {
  for (const page::Block& block : page.blocks)
    if (const auto* heading = std::get_if<page::Heading>(&block)) return html_escape(heading->text.text);
  return {};
}

}  // namespace

std::string write_html(const Page& page) {
  HtmlWriter writer;
  for (const page::Block& block : page.blocks) std::visit(writer, block);
  std::string html{"<!doctype html>\n<html lang=\""};
  html.append(page.language == Language::ja ? "ja" : "en").append("\">\n<head>\n<meta charset=\"utf-8\">\n");
  html +=
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
      "img-src data:\">\n";
  html += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  html.append("<title>").append(title_of(page)).append("</title>\n<style>");
  html.append(detail::html_style).append("</style>\n</head>\n<body>\n<main>\n");
  return html.append(std::move(writer).take()).append("</main>\n</body>\n</html>\n");
}

}  // namespace ismap
