#include "time_line.hpp"

#include "picture_labels.hpp"
#include "picture_style.hpp"
#include "svg.hpp"
#include "text_measure.hpp"
#include "time_scale.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace ismap::detail {
namespace {

// The table on the left and the chart on the right.
constexpr int line_width = 1040;
constexpr int margin = 16;
constexpr int day_left = margin + 22;
constexpr int text_left = day_left + 82;
constexpr int text_room = 360;
constexpr int chart_left = text_left + text_room + 24;
constexpr int chart_width = line_width - margin - chart_left;
constexpr int first_line = 18;  // from the top of a row to its first baseline
constexpr int next_line = 17;   // to the next one
constexpr int next_small = 15;
constexpr int row_padding = 8;
constexpr int section_height = 30;
constexpr int tick_room = 58;
constexpr std::size_t most_lines = 2;

struct Looks {
  std::string_view bar{};   ///< of a bar; empty: a sign
  std::string_view sign{};  ///< the colour of a sign
  std::string_view text{};
};

Looks looks_of(RowKind kind) {
  switch (kind) {
    case RowKind::assessment:
      return {"i-blue-bar", {}, {}};
    case RowKind::validity:
      return {"i-good-bar", {}, {}};
    case RowKind::open_span:
      return {"i-open-bar", {}, {}};
    case RowKind::interrupted:
      return {"i-bad-bar", {}, {}};
    case RowKind::event:
      return {{}, "i-tip", {}};
    case RowKind::limit:
    case RowKind::duty:
      return {{}, "i-blue", {}};
    case RowKind::kept:
      return {{}, "i-good", "i-good"};
    case RowKind::missed:
      return {{}, "i-bad", "i-bad"};
    case RowKind::outlook:
      return {{}, "i-missing", {}};
  }
  return {};
}

/// With a capital letter, where a language has them.
std::string as_beginning(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 32);
  return text;
}

std::string at(int x, int y) {
  return std::to_string(x) + " " + std::to_string(y);
}

/// A triangle, a diamond, a tick: told apart without their colours. What is still to come is hollow.
void draw_sign(SvgWriter& svg, RowKind kind, bool is_to_come, Spot centre) {
  const auto [x, y] = centre;
  const std::string_view colour = looks_of(kind).sign;
  switch (kind) {
    case RowKind::limit:
    case RowKind::outlook:
      svg.path("M" + at(x, y - 6) + "L" + at(x + 6, y) + "L" + at(x, y + 6) + "L" + at(x - 6, y) + "Z", colour);
      return;
    case RowKind::kept:
      svg.circle(centre, 6, colour);
      svg.path("M" + at(x - 3, y) + "L" + at(x - 1, y + 3) + "L" + at(x + 3, y - 3), "i-sign");
      return;
    case RowKind::missed:
      svg.path("M" + at(x, y - 7) + "L" + at(x + 8, y + 6) + "L" + at(x - 8, y + 6) + "Z", colour);
      svg.path("M" + at(x, y - 2) + "L" + at(x, y + 1) + "M" + at(x, y + 4) + "L" + at(x, y + 4), "i-sign");
      return;
    case RowKind::duty:
      svg.rect({x - 5, y - 5, 10, 10}, colour, 2);
      return;
    default:
      svg.circle(centre, 5, is_to_come ? "i-hollow" : colour);
  }
}

/// An arrow to what lies beyond an end of the scale.
void draw_beyond(SvgWriter& svg, std::string_view colour, Spot tip, int towards) {
  const auto [x, y] = tip;
  svg.path("M" + at(x, y) + "L" + at(x - 9 * towards, y - 5) + "L" + at(x - 9 * towards, y + 5) + "Z", colour);
}

class TimeLineDrawing {
 public:
  TimeLineDrawing(const TimeLine& line, Language language)
      : line_(line), language_(language), scale_(days_of(line), line.as_of, chart_left, chart_width) {}

  page::Picture draw() && {
    std::size_t rows = 0;
    for (const TimeSection& section : line_.sections) rows += section.rows.size();
    if (rows == 0) return {};
    add_head();
    for (const TimeSection& section : line_.sections)
      if (!section.rows.empty()) add(section);
    add_axis();
    return std::move(under_).take(line_width, y_ + margin, line_.title, description(rows));
  }

 private:
  static std::vector<Date> days_of(const TimeLine& line) {
    std::vector<Date> days;
    for (const TimeSection& section : line.sections)
      for (const TimeRow& row : section.rows) {
        if (row.on) days.push_back(*row.on);
        if (row.until) days.push_back(*row.until);
      }
    return days;
  }

  std::string description(std::size_t rows) const {
    constexpr Label described{"{0}（基準日：{1}）。{2}行。", "{0}; as of {1}; {2} rows."};
    return fill(described, {line_.subject, to_string(line_.as_of), std::to_string(rows)}).in(language_);
  }

  void add_head() {
    rows_.text_within({margin, y_ + 16}, text_left + text_room - margin, title_measure, line_.title, "i-title");
    if (!line_.subject.empty())
      rows_.text_within({margin, y_ + 36}, text_left + text_room - margin, usual_font, line_.subject, "i-dim");
    y_ += 46;
    chart_top_ = y_;
  }

  void add(const TimeSection& section) {
    const Box head{margin, y_ + 4, line_width - 2 * margin, section_height - 8};
    bands_.rect(head, "i-band", 3);
    rows_.text_within({margin + 8, head.y + 16}, text_left + text_room - margin - 8, bold_measure, section.title,
                      "i-bold");
    y_ += section_height;
    for (const TimeRow& row : section.rows) add(row);
    if (section.left_out == 0) return;
    rows_.text({text_left, y_ + first_line}, fill(more_not_shown, {std::to_string(section.left_out)}).in(language_),
               "i-dim");
    y_ += first_line + row_padding;
  }

  void add(const TimeRow& row) {
    const std::vector<std::string> lines = lines_within(as_beginning(row.text), text_room, usual_font, most_lines);
    const std::vector<std::string> more = lines_within(row.more, text_room, small_font, most_lines);
    const int lines_height = next_line * static_cast<int>(lines.empty() ? 0 : lines.size() - 1);
    const int height = first_line + lines_height + next_small * static_cast<int>(more.size()) + row_padding;
    const int sign_y = y_ + first_line - 5;
    const Looks looks = looks_of(row.kind);

    rows_.begin_group(spoken(row));
    if (looks.bar.empty())
      draw_sign(rows_, row.kind, is_to_come(row), {margin + 10, sign_y});
    else
      rows_.rect({margin + 3, sign_y - 5, 14, 10}, looks.bar, 2);
    if (row.on) rows_.text({day_left, y_ + first_line}, to_string(*row.on), looks.bar.empty() ? "" : "i-dim");
    int baseline = y_ + first_line;
    for (const std::string& text : lines) {
      rows_.text({text_left, baseline}, text, looks.text);
      baseline += next_line;
    }
    baseline += next_small - next_line;
    for (const std::string& text : more) {
      rows_.text({text_left, baseline}, text, "i-small i-dim");
      baseline += next_small;
    }
    if (row.until)
      add_bar(row, looks.bar, sign_y);
    else if (row.on)
      add_sign(row, looks.sign, sign_y);
    rows_.end_group();
    y_ += height;
    bands_.line({margin, y_}, {line_width - margin, y_}, "i-rule");
  }

  bool is_to_come(const TimeRow& row) const { return row.on && *row.on > line_.as_of; }

  std::string spoken(const TimeRow& row) const {
    std::string text;
    if (row.on) text = to_string(*row.on);
    if (row.until && !row.goes_on) text += (language_ == Language::ja ? "から" : " to ") + to_string(*row.until);
    if (!text.empty()) text += "  ";
    text += row.text;
    return row.more.empty() ? text : text + "  " + row.more;
  }

  void add_bar(const TimeRow& row, std::string_view looks, int middle) {
    const int left = scale_.x_of(row.on.value_or(*row.until));
    const int right = std::max(scale_.x_of(*row.until + std::chrono::days{1}), left + 3);
    rows_.rect({left, middle - 8, right - left, 17}, looks, 3);
    if (row.goes_on) return;
    const std::string last = to_string(*row.until);
    const int room = text_width(last, small_font) + 10;
    if (right - left >= room)
      rows_.text({right - 6, middle + 4}, last, "i-small", Anchor::end);
    else if (right + room <= chart_left + chart_width)
      rows_.text({right + 6, middle + 4}, last, "i-small");
    else
      rows_.text({left - 6, middle + 4}, last, "i-small", Anchor::end);
  }

  void add_sign(const TimeRow& row, std::string_view colour, int middle) {
    const int x = scale_.x_of(*row.on);
    bands_.line({chart_left, middle}, {x, middle}, "i-leader");
    if (scale_.is_before(*row.on)) return draw_beyond(rows_, colour, {x, middle}, -1);
    if (scale_.is_after(*row.on)) return draw_beyond(rows_, colour, {x, middle}, 1);
    draw_sign(rows_, row.kind, is_to_come(row), {x, middle});
  }

  /// Lines of months under the rows, and the day asked about.
  void add_axis() {
    constexpr Label today{"基準日{0}", "as of {0}"};
    const int x = scale_.x_of(line_.as_of);
    int free_from = chart_left;
    for (const Tick& tick : scale_.ticks(tick_room)) {
      under_.line({tick.x, chart_top_}, {tick.x, y_}, "i-rule");
      const int room = text_width(tick.text, small_font);
      const int left = std::clamp(tick.x - room / 2, chart_left, chart_left + chart_width - room);
      const bool meets_today = left - 3 < x && x < left + room + 3;
      if (left < free_from || meets_today) continue;
      under_.text({left, chart_top_ - 6}, tick.text, "i-small i-dim");
      free_from = left + room + 4;
    }
    const std::string text = fill(today, {to_string(line_.as_of)}).in(language_);
    const int half = text_width(text, small_font) / 2 + 1;
    under_.add(std::move(bands_));
    under_.line({x, chart_top_ - 22}, {x, y_}, "i-today");
    under_.text({std::clamp(x, chart_left + half, chart_left + chart_width - half), chart_top_ - 26}, text,
                "i-small i-today-text", Anchor::middle);
    under_.add(std::move(rows_));
  }

  const TimeLine& line_;
  Language language_;
  TimeScale scale_;
  SvgWriter under_;  ///< what is below everything else
  SvgWriter bands_;
  SvgWriter rows_;
  int y_ = margin;
  int chart_top_ = 0;
};

/// Days that are not known come last.
Date order_of(const TimeRow& row) {
  return row.on.value_or(Date::max());
}

}  // namespace

TimeSection section_of(std::string title, std::vector<TimeRow> rows, Date as_of) {
  std::ranges::stable_sort(rows, {}, order_of);
  const auto past = std::ranges::count_if(rows, [as_of](const TimeRow& row) { return order_of(row) < as_of; });
  const std::size_t surplus = rows.size() > most_rows ? rows.size() - most_rows : 0;
  const auto before = static_cast<std::ptrdiff_t>(std::min(surplus, static_cast<std::size_t>(past)));
  rows.erase(rows.begin(), rows.begin() + before);
  if (rows.size() > most_rows) rows.resize(most_rows);
  return {std::move(title), std::move(rows), surplus};
}

page::Picture draw(const TimeLine& line, Language language) {
  return TimeLineDrawing{line, language}.draw();
}

}  // namespace ismap::detail
