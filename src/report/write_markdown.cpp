#include <ismap/report/write_markdown.hpp>

#include "address.hpp"
#include "markdown_escape.hpp"
#include "wrapped_list.hpp"

#include <algorithm>
#include <string_view>

namespace ismap {
namespace {

std::string markdown_of(const page::Run& run, bool starts_line) {
  std::string text = detail::markdown_escape(run.text, starts_line);
  if (detail::is_address(run.link)) text = "[" + text + "](<" + detail::markdown_address(run.link) + ">)";
  const std::size_t first = text.find_first_not_of(' ');
  if (run.colour != Colour::bold || first == std::string::npos) return text;
  const std::size_t end = text.find_last_not_of(' ') + 1;
  return text.substr(0, first) + "**" + text.substr(first, end - first) + "**" + text.substr(end);
}

/// Without spaces at its ends, which would mean something.
std::string markdown_of(const page::Line& line) {
  std::string text;
  for (const page::Run& run : line) text += markdown_of(run, text.find_first_not_of(' ') == std::string::npos);
  const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
  return text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

class MarkdownWriter {
 public:
  void operator()(const page::Heading& heading) {
    begin_apart();
    text_.append(static_cast<std::size_t>(std::max(heading.level, 1)), '#').append(" ");
    text_.append(markdown_of({{heading.text.text}})).append("\n");
  }

  void operator()(const page::Paragraph& paragraph) { add(paragraph.lines); }
  void operator()(const page::Notice& notice) { add(notice.lines); }

  void operator()(const page::Table& table) {
    std::size_t width = table.columns.size();
    for (const auto& row : table.rows) width = std::max(width, row.size());
    if (width == 0) return;
    begin_apart();
    const std::string indent(2 * table.depth, ' ');
    const auto add_row = [&](const auto& cells, auto to_text) {
      text_.append(indent).append("|");
      for (std::size_t i = 0; i < width; ++i)
        text_.append(" ").append(i < cells.size() ? to_text(cells[i]) : std::string{}).append(" |");
      text_ += '\n';
    };
    add_row(table.columns, [](const std::string& name) { return markdown_of({{name}}); });
    add_row(std::vector<std::string>(width, "---"), [](const std::string& rule) { return rule; });
    for (const auto& row : table.rows) add_row(row, [](const page::Run& cell) { return markdown_of({cell}); });
  }

  void operator()(const page::Item& item) { add(item.depth, markdown_of(item.line)); }

  void operator()(const page::Listing& listing) {
    const std::string entries = markdown_of({{detail::joined(listing.entries, ", ")}});
    if (listing.depth > 0) return add(listing.depth, entries);
    begin_apart();
    text_.append(entries).append("\n");
  }

  void operator()(const page::Picture&) {}

  std::string take() && { return std::move(text_); }

 private:
  void begin_apart() {
    if (!text_.empty()) text_ += '\n';
    is_in_list_ = false;
  }

  void add(const std::vector<page::Line>& lines) {
    begin_apart();
    for (const page::Line& line : lines) text_.append(&line == lines.data() ? "" : "\\\n").append(markdown_of(line));
    text_ += '\n';
  }

  void add(std::size_t depth, const std::string& entry) {
    if (!is_in_list_) begin_apart();
    is_in_list_ = true;
    text_.append(2 * depth, ' ').append("- ").append(entry).append("\n");
  }

  std::string text_;
  bool is_in_list_ = false;
};

}  // namespace

std::string write_markdown(const Page& page) {
  MarkdownWriter writer;
  for (const page::Block& block : page.blocks) std::visit(writer, block);
  return std::move(writer).take();
}

}  // namespace ismap
