#include "diff_changes.hpp"

#include <ismap/report/printable.hpp>
#include <ismap/report/width.hpp>

#include "src/core/list_place.hpp"

#include "member_names.hpp"
#include "value_text.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace ismap::detail {
namespace {

struct Mark {
  std::string_view sign;
  Colour colour;
};

Mark mark_of(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::added:
      return {"+", Colour::green};
    case ChangeKind::removed:
      return {"-", Colour::red};
    case ChangeKind::changed:
      return {"~", Colour::yellow};
  }
  return {};
}

/// The part of the document that a place belongs to: `/statement/controls` for `/statement/controls/17/reason`.
std::string part_of(const std::string& place) {
  const std::size_t first = place.find('/', 1);
  if (first == std::string::npos) return place;
  return place.substr(0, std::min(place.find('/', first + 1), first_list_position(place)));
}

/// At most so many columns of a value, cut between characters.
std::string shortened(const std::string& value) {
  constexpr std::size_t columns = 64;
  std::string line = printable(value);
  if (display_width(line) <= columns) return line;
  std::size_t end = 0;
  for (std::size_t i = 0; i < line.size() && i <= 4 * columns; ++i) {
    const bool starts_character = (static_cast<unsigned char>(line[i]) & 0xC0U) != 0x80U;
    if (!starts_character) continue;
    if (display_width(std::string_view{line}.substr(0, i)) > columns) break;
    end = i;
  }
  return line.substr(0, end) + "…";
}

/// The title of the place, behind it; nothing for an unknown one.
void add_title(page::Line& line, const NamedPlace& place, Language language) {
  if (!place.title.en.empty()) line.insert(line.end(), {page::gap, {std::string{place.title.in(language)}}});
}

void add_value(Page& page, const Label& name, const std::optional<std::string>& value,
               const std::optional<std::string>& cell, const NamedType* type) {
  if (!value) return;
  page::Line line = {{page.in(name)}};
  if (cell) line.insert(line.end(), {{*cell}, page::gap});
  line.push_back({shortened(text_of_json(*value, type, page.language))});
  page.item(2, std::move(line));
}

void add_change(Page& page, const Change& change) {
  constexpr Label before{"旧：", "old: "};
  constexpr Label after{"新：", "new: "};
  const Mark mark = mark_of(change.kind);
  const std::string old_at = change.old_at.string();
  const std::string new_at = change.new_at.string();
  page::Line line = {{std::string{mark.sign}, mark.colour}, {" "}};
  line.push_back({change.kind == ChangeKind::added ? new_at : old_at});
  if (change.item) line.push_back({" [" + *change.item + "]"});
  if (change.kind == ChangeKind::changed && old_at != new_at) line.push_back({" → " + new_at});
  const NamedPlace place = named_place(new_at);
  add_title(line, place, page.language);
  page.item(1, std::move(line));
  add_value(page, before, change.old_value, change.old_cell, place.type);
  add_value(page, after, change.new_value, change.new_cell, place.type);
}

}  // namespace

void add_changes(Page& page, std::span<const Change> changes) {
  constexpr Label title{"文書の差異", "Differences of the documents"};
  constexpr Label none{"差異はありません。", "There are none."};
  page.section(title);
  if (changes.empty()) page.paragraph(none);
  for (std::size_t i = 0; i < changes.size();) {
    const std::string part = part_of(changes[i].old_at.string());
    const auto is_other = [&part](const Change& change) { return part_of(change.old_at.string()) != part; };
    const auto end = std::find_if(changes.begin() + static_cast<std::ptrdiff_t>(i), changes.end(), is_other);
    const auto last = static_cast<std::size_t>(end - changes.begin());
    page::Line head = {{part, Colour::bold}};
    add_title(head, named_place(part), page.language);
    head.push_back({" (" + std::to_string(last - i) + ")"});
    page.item(0, std::move(head));
    for (; i < last; ++i) add_change(page, changes[i]);
  }
}

}  // namespace ismap::detail
