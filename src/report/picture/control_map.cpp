#include "control_map.hpp"

#include "src/report/migration_labels.hpp"

#include "control_remarks.hpp"
#include "picture_style.hpp"
#include "svg.hpp"
#include "text_measure.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <utility>

namespace ismap::detail {
namespace {

constexpr int map_width = 1040;
constexpr int map_margin = 16;
constexpr int columns = 4;
constexpr int column_gap = 24;
constexpr int column_width = (map_width - 2 * map_margin - (columns - 1) * column_gap) / columns;
constexpr int number_width = 54;
constexpr int cell = 15;
constexpr int pitch = 18;
constexpr int cells_across = (column_width - number_width) / pitch;
constexpr int title_line = 17;
constexpr std::size_t most_title_lines = 2;
constexpr int counts_across = 5;
constexpr int count_width = column_width / counts_across;
constexpr int counts_height = 20;
constexpr int chapter_gap = 14;

using Counts = std::array<std::size_t, all_marks.size()>;

/// The controls of an objective, or under a heading of the governance and management criteria.
struct MapRow {
  ControlId under{};
  std::span<const MarkedControl> controls;

  int height() const noexcept { return pitch * ((static_cast<int>(controls.size()) - 1) / cells_across + 1); }
};

struct MapChapter {
  unsigned number{};
  std::vector<std::string> title{};
  std::vector<MapRow> rows{};
  Counts counts{};

  int counts_top() const noexcept { return title_line * static_cast<int>(title.size()) + 5; }

  int head() const noexcept {
    const auto kinds = static_cast<int>(std::ranges::count_if(counts, [](std::size_t count) { return count > 0; }));
    return counts_top() + counts_height * ((kinds - 1) / counts_across + 1) + 8;
  }

  int height() const noexcept {
    int height = head() + chapter_gap;
    for (const MapRow& row : rows) height += row.height();
    return height;
  }
};

/// An objective is the first one of its row.
ControlId row_of(const MarkedControl& control, const Catalog& catalog) {
  if (catalog.level_of(control.id) == Level::objective) return {control.id.numbers, Suffix::none};
  return control.id.parent().value_or(control.id);
}

std::vector<std::string> title_of(unsigned chapter, const Catalog& catalog, Language language) {
  const std::string number = std::to_string(chapter);
  const Group* group = catalog.find_group(number);
  const std::string title = group == nullptr ? number : number + "  " + std::string{group->label.in(language)};
  return lines_within(title, column_width, bold_measure, most_title_lines);
}

std::vector<MapChapter> chapters_of(std::span<const MarkedControl> controls, const Catalog& catalog,
                                    Language language) {
  std::vector<MapChapter> chapters;
  for (std::size_t i = 0; i < controls.size();) {
    const ControlId under = row_of(controls[i], catalog);
    std::size_t end = i + 1;
    while (end < controls.size() && row_of(controls[end], catalog).number() == under.number()) ++end;
    if (chapters.empty() || chapters.back().number != under.chapter())
      chapters.push_back({.number = under.chapter(), .title = title_of(under.chapter(), catalog, language)});
    chapters.back().rows.push_back({under, controls.subspan(i, end - i)});
    for (; i < end; ++i) ++chapters.back().counts[static_cast<std::size_t>(controls[i].mark)];
  }
  return chapters;
}

/// How many columns the chapters take in their order if none is higher than `height`.
int columns_taken(const std::vector<MapChapter>& chapters, int height) {
  int taken = 1;
  int used = 0;
  for (const MapChapter& chapter : chapters) {
    if (used > 0 && used + chapter.height() > height) {
      ++taken;
      used = 0;
    }
    used += chapter.height();
  }
  return taken;
}

/// The lowest height with which the chapters fit.
int height_of_columns(const std::vector<MapChapter>& chapters) {
  int low = 0;
  int high = 0;
  for (const MapChapter& chapter : chapters) {
    low = std::max(low, chapter.height());
    high += chapter.height();
  }
  while (low < high) {
    const int middle = low + (high - low) / 2;
    if (columns_taken(chapters, middle) <= columns)
      high = middle;
    else
      low = middle + 1;
  }
  return low;
}

std::string_view looks_of(Mark mark) {
  switch (mark) {
    case Mark::not_met:
      return "i-bad";
    case Mark::unknown:
      return "i-missing";
    case Mark::needs_judgement:
      return "i-open-question";
    case Mark::remark:
      return "i-warn-bar";
    case Mark::no_remark:
      return "i-blue-bar";
    case Mark::left_out:
      return "i-box";
    case Mark::not_stated:
      return "i-open";
  }
  return {};
}

/// In a cell with this corner.
std::string_view sign_of(Mark mark) {
  switch (mark) {
    case Mark::not_met:
      return "m4 4l7 7m0 -7l-7 7";  // a cross
    case Mark::unknown:
      return "m5 5.5a2.5 2.5 0 1 1 3.5 2.3q-1 .5 -1 1.7m0 2.3v.1";  // a question mark
    case Mark::needs_judgement:
      return "m4 5.5h7m-7 4h7";  // two bars
    case Mark::remark:
      return "m7.5 3.5v5m0 3v.1";  // an exclamation mark
    case Mark::left_out:
      return "m4.5 7.5h6";  // a dash
    case Mark::no_remark:
    case Mark::not_stated:
      return {};
  }
  return {};
}

void draw_cell(SvgWriter& svg, Mark mark, Spot corner) {
  svg.rect({corner.x, corner.y, cell, cell}, looks_of(mark), 2);
  const std::string_view sign = sign_of(mark);
  if (sign.empty()) return;
  const bool is_on_light = mark == Mark::remark || mark == Mark::left_out;
  svg.path("M" + std::to_string(corner.x) + " " + std::to_string(corner.y) + std::string{sign},
           is_on_light ? "i-dark-sign" : "i-sign");
}

class MapDrawing {
 public:
  MapDrawing(const StatedControls& stated, std::string_view name, Language language)
      : stated_(stated), catalog_(*stated.catalog), name_(name), language_(language) {}

  page::Picture draw(std::span<const MarkedControl> controls) && {
    const std::vector<MapChapter> chapters = chapters_of(controls, catalog_, language_);
    Counts counts{};
    for (const MarkedControl& control : controls) ++counts[static_cast<std::size_t>(control.mark)];
    add_head();
    add_legend(counts);
    const int height = height_of_columns(chapters);
    const int top = y_;
    int column = 0;
    int used = 0;
    for (const MapChapter& chapter : chapters) {
      if (used > 0 && used + chapter.height() > height) {
        ++column;
        used = 0;
      }
      add(chapter, {map_margin + column * (column_width + column_gap), top + used});
      used += chapter.height();
    }
    return std::move(svg_).take(map_width, top + height - chapter_gap + map_margin, in(title), counted(counts));
  }

 private:
  static constexpr Label title{"管理策ごとの審査結果", "What the review says by control"};

  std::string in(const Label& label) const { return std::string{label.in(language_)}; }

  /// "不充足 1、指摘なし 12"
  std::string counted(const Counts& counts) const {
    std::string text;
    for (std::size_t i = 0; i < counts.size(); ++i)
      if (counts[i] > 0)
        text.append(text.empty()                ? ""
                    : language_ == Language::ja ? "、"
                                                : ", ")
            .append(in(label_of(all_marks[i])))
            .append(" ")
            .append(std::to_string(counts[i]));
    return text;
  }

  void add_head() {
    svg_.text({map_margin, y_ + 16}, in(title), "i-title");
    y_ += 22;
    if (name_.empty()) return;
    svg_.text_within({map_margin, y_ + 14}, map_width - 2 * map_margin, usual_font, name_, "i-dim");
    y_ += 20;
  }

  void add_legend(const Counts& counts) {
    constexpr Label unknown{"管理基準の番号にない{0}件は、図に示していません。",
                            "Rows whose number is not in the Control Criteria are not shown: {0}."};
    constexpr Label no_verdict{
        "「指摘なし」は、審査の結果にその管理策についての指摘がないことを示すものであり、充足の判定ではありません。",
        "\"No remark\" means that the review says nothing about the control; it is no verdict."};
    constexpr int gap = 18;
    int x = map_margin;
    y_ += 6;
    for (std::size_t i = 0; i < all_marks.size(); ++i) {
      const std::string text = in(label_of(all_marks[i])) + " " + std::to_string(counts[i]);
      const int width = cell + 6 + text_width(text, small_font) + gap;
      if (x + width > map_width - map_margin) {
        x = map_margin;
        y_ += 22;
      }
      draw_cell(svg_, all_marks[i], {x, y_});
      svg_.text({x + cell + 6, y_ + 12}, text, "i-small");
      x += width;
    }
    y_ += 24;
    add_note(in(no_verdict));
    if (stated_.unknown > 0) add_note(fill(unknown, {std::to_string(stated_.unknown)}).in(language_));
    y_ += 8;
  }

  void add(const MapChapter& chapter, Spot corner) {
    for (std::size_t i = 0; i < chapter.title.size(); ++i)
      svg_.text({corner.x, corner.y + 14 + title_line * static_cast<int>(i)}, chapter.title[i], "i-bold");
    add(chapter.counts, {corner.x, corner.y + chapter.counts_top()});
    int y = corner.y + chapter.head();
    svg_.line({corner.x, y - 6}, {corner.x + column_width, y - 6}, "i-rule");
    for (const MapRow& row : chapter.rows) {
      add(row, {corner.x, y});
      y += row.height();
    }
  }

  void add_note(const std::string& text) {
    svg_.text_within({map_margin, y_ + 12}, map_width - 2 * map_margin, small_font, text, "i-small i-dim");
    y_ += 18;
  }

  /// The sign of each kind that occurs, with its number.
  void add(const Counts& counts, Spot corner) {
    int shown = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (counts[i] == 0) continue;
      const Spot at{corner.x + shown % counts_across * count_width, corner.y + shown / counts_across * counts_height};
      draw_cell(svg_, all_marks[i], at);
      svg_.text({at.x + cell + 4, at.y + 12}, std::to_string(counts[i]), "i-small");
      ++shown;
    }
  }

  void add(const MapRow& row, Spot corner) {
    svg_.text({corner.x, corner.y + 12}, row.under.string(), "i-small");
    for (std::size_t i = 0; i < row.controls.size(); ++i) {
      const MarkedControl& control = row.controls[i];
      const auto place = static_cast<int>(i);
      svg_.begin_group(spoken(control));
      draw_cell(svg_, control.mark,
                {corner.x + number_width + place % cells_across * pitch, corner.y + place / cells_across * pitch});
      svg_.end_group();
    }
  }

  std::string spoken(const MarkedControl& control) const {
    std::string text = control.id.string() + "  " + in(label_of(control.mark));
    const bool says_stance = control.mark != Mark::not_stated && control.stance;
    return says_stance ? text + "  " + in(label_of(*control.stance)) : text;
  }

  const StatedControls& stated_;
  const Catalog& catalog_;
  std::string_view name_;
  Language language_;
  SvgWriter svg_;
  int y_ = map_margin;
};

}  // namespace

page::Picture control_map(const Review& review, const StatedControls& stated, std::string_view name,
                          Language language) {
  if (!review.catalog) return {};
  const std::vector<MarkedControl> controls = marked_controls(review, stated);
  if (controls.empty()) return {};
  return MapDrawing{stated, name, language}.draw(controls);
}

}  // namespace ismap::detail
