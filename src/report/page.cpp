#include <ismap/report/page.hpp>

#include <utility>

namespace ismap {

void page::Table::add(std::vector<Run> row) {
  rows.push_back(std::move(row));
}

void Page::title(std::string text) {
  blocks.emplace_back(page::Heading{1, {std::move(text), Colour::bold}});
}

void Page::section(std::string title) {
  blocks.emplace_back(page::Heading{2, {std::move(title), Colour::bold}});
}

void Page::counted_section(const Label& title, std::size_t count) {
  constexpr Label counted{"{0}（{1}件）", "{0} ({1})"};
  section(fill(counted, {title, std::to_string(count)}).in(language));
}

void Page::part(page::Run title) {
  blocks.emplace_back(page::Heading{3, std::move(title)});
}

void Page::paragraph(std::vector<page::Line> lines) {
  if (!lines.empty()) blocks.emplace_back(page::Paragraph{std::move(lines)});
}

void Page::table(page::Table table) {
  if (!table.rows.empty()) blocks.emplace_back(std::move(table));
}

void Page::item(std::size_t depth, page::Line line) {
  blocks.emplace_back(page::Item{depth, std::move(line)});
}

void Page::listing(std::size_t depth, std::vector<std::string> entries) {
  if (!entries.empty()) blocks.emplace_back(page::Listing{depth, std::move(entries)});
}

void Page::notice(std::vector<page::Line> lines) {
  if (!lines.empty()) blocks.emplace_back(page::Notice{std::move(lines)});
}

void Page::picture(page::Picture picture) {
  if (!picture.svg.empty()) blocks.emplace_back(std::move(picture));
}

const page::Picture* Page::first_picture() const noexcept {
  for (const page::Block& block : blocks)
    if (const auto* picture = std::get_if<page::Picture>(&block)) return picture;
  return nullptr;
}

}  // namespace ismap
