// An answer for people, before it is text, Markdown or HTML.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/report/style.hpp>

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace ismap {
namespace page {

// Any text may come from a user's document and hold anything: whoever writes a page makes it safe.

/// A piece of a line that looks the same throughout.
struct Run {
  std::string text{};
  Colour colour = Colour::plain;
  std::string link{};  ///< an address that starts with `https://`; empty: none. A text does not show it.
};

/// Its runs stand next to each other, with no space but their own.
using Line = std::vector<Run>;

/// Between the parts of a line that are read apart from each other.
inline const Run gap{"  "};

/// 1 is the title of the page, 2 a section, 3 a part of a section.
struct Heading {
  int level = 2;
  Run text;
};

/// Lines that belong together.
struct Paragraph {
  std::vector<Line> lines;
};

/// A row may be shorter than the others.
struct Table {
  std::vector<std::string> columns{};  ///< their names, which a text leaves out; without them the table has no header
  bool names_rows = true;              ///< the first cell names its row; an empty one goes on with the row before
  std::vector<std::vector<Run>> rows{};
  std::size_t depth = 0;       ///< of the items that it belongs to; 0: none
  bool is_of_numbers = false;  ///< a text shows the names of the columns too

  void add(std::vector<Run> row);
};

/// An entry, or what belongs to the one before it if it is deeper.
struct Item {
  std::size_t depth = 0;
  Line line;
};

/// Many short entries, such as the numbers of controls.
struct Listing {
  std::size_t depth = 0;  ///< of the items that it belongs to
  std::vector<std::string> entries;
};

/// What is to be known of the page, in lines of their own.
struct Notice {
  std::vector<Line> lines;
};

/// What the page says, drawn. Text and Markdown leave it out: it says nothing that the other blocks do not say.
struct Picture {
  std::string svg{};   ///< an element `svg` that is safe to write into HTML, with no script and no address
  std::string text{};  ///< what it shows
};

using Block = std::variant<Heading, Paragraph, Table, Item, Listing, Notice, Picture>;

}  // namespace page

/// Blocks from top to bottom. What a function adds is in the language of the page, and nothing where there is nothing
/// to show.
struct Page {
  Language language = Language::ja;
  std::vector<page::Block> blocks{};

  std::string in(const Label& label) const { return std::string{label.in(language)}; }

  void title(std::string text);
  void title(const Label& text) { title(in(text)); }
  void section(std::string title);
  void section(const Label& title) { section(in(title)); }
  /// Its title ends with the number of what follows.
  void counted_section(const Label& title, std::size_t count);
  /// A part of a section.
  void part(page::Run title);
  void paragraph(std::vector<page::Line> lines);
  void paragraph(const Label& line) { paragraph({{{in(line)}}}); }
  void table(page::Table table);
  void item(std::size_t depth, page::Line line);
  void listing(std::size_t depth, std::vector<std::string> entries);
  void notice(std::vector<page::Line> lines);
  void notice(const Label& line) { notice({{{in(line)}}}); }
  void picture(page::Picture picture);

  /// The first picture; null if there is none.
  const page::Picture* first_picture() const noexcept;
};

}  // namespace ismap
