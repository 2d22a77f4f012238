#include <ismap/report/printable.hpp>
#include <ismap/report/write_text.hpp>

#include "table.hpp"
#include "wrapped_list.hpp"

#include <string_view>

namespace ismap {
namespace {

class TextWriter {
 public:
  explicit TextWriter(const Style& style) : style_(style) {}

  void operator()(const page::Heading& heading) {
    if (!text_.empty()) text_ += '\n';
    add(heading.level > 2 ? "  " : "", {heading.text});
    is_below_heading_ = true;
  }

  void operator()(const page::Paragraph& paragraph) {
    begin_apart();
    for (const page::Line& line : paragraph.lines) add("  ", line);
  }

  void operator()(const page::Table& table) {
    if (table.depth == 0) begin_apart();
    is_below_heading_ = false;
    text_ += detail::table_text(table, style_);
  }

  void operator()(const page::Item& item) {
    is_below_heading_ = false;
    add(indent(item.depth), item.line);
  }

  void operator()(const page::Listing& listing) {
    is_below_heading_ = false;
    std::vector<std::string> entries;
    for (const std::string& entry : listing.entries) entries.push_back(printable(entry));
    detail::append_wrapped(text_, entries, indent(listing.depth), style_.columns);
  }

  void operator()(const page::Notice& notice) {
    is_below_heading_ = false;
    if (!text_.empty()) text_ += '\n';
    for (const page::Line& line : notice.lines) add("", line);
  }

  void operator()(const page::Picture&) {}

  std::string take() && { return std::move(text_); }

 private:
  static std::string indent(std::size_t depth) { return std::string(2 + 2 * depth, ' '); }

  /// What stands below a heading follows it at once, anything else after a blank line.
  void begin_apart() {
    if (!is_below_heading_ && !text_.empty()) text_ += '\n';
    is_below_heading_ = false;
  }

  void add(std::string_view indent, const page::Line& line) {
    text_ += indent;
    for (const page::Run& run : line) text_ += paint(printable(run.text), run.colour, style_);
    text_ += '\n';
  }

  const Style& style_;
  std::string text_;
  bool is_below_heading_ = false;
};

}  // namespace

std::string write_text(const Page& page, const Style& style) {
  TextWriter writer{style};
  for (const page::Block& block : page.blocks) std::visit(writer, block);
  return std::move(writer).take();
}

}  // namespace ismap
