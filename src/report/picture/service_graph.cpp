#include "service_graph.hpp"

#include <ismap/lifecycle/labels.hpp>
#include <ismap/report/result_labels.hpp>

#include "graph_layout.hpp"
#include "picture_labels.hpp"
#include "picture_style.hpp"
#include "shown_services.hpp"
#include "svg.hpp"
#include "text_measure.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::detail {
namespace {

constexpr int graph_margin = 16;
constexpr int least_width = 640;
constexpr int inset = 10;
constexpr LayoutSizes sizes{.box_width = 228, .box_height = 64, .row_gap = 12, .layer_gap = 72, .lane_height = 14};

/// What a box looks like.
struct StateLooks {
  std::string_view box;
  std::string_view sign;    ///< an outline around its middle
  std::string_view colour;  ///< of the sign
  Label text;
};

StateLooks looks_of(const LinkedService& service) {
  constexpr std::string_view cross = "m-3 -3l6 6m0 -6l-6 6";
  constexpr std::string_view pause = "m-2 -3v6m4 -6v6";
  constexpr std::string_view tick = "m-3 0l2 3l4 -6";
  constexpr std::string_view question = "m-2 -1.5a2 2 0 1 1 2.8 1.8q-.8 .4 -.8 1.2m0 1.9v.1";
  if (!service.scheme) return {"i-open-bar", question, "i-missing", {"登録簿になし", "not in the register"}};
  if (!service.state) return {"i-open-bar", question, "i-missing", {"判断できない", "not decided"}};
  const Label state = ismap::label_of(*service.state);
  if (*service.state == RegistrationState::registered) return {"i-box", tick, "i-good", state};
  if (*service.state == RegistrationState::suspended) return {"i-warn-bar", pause, "i-missing", state};
  return {"i-bad-bar", cross, "i-bad", state};
}

std::string place(Spot point) {
  return std::to_string(point.x) + " " + std::to_string(point.y);
}

class GraphDrawing {
 public:
  GraphDrawing(std::span<const LinkedService> services, ShownServices shown, std::size_t left_out, Date as_of,
               Language language)
      : services_(services),
        shown_(std::move(shown)),
        left_out_(shown_.left_out + left_out),
        as_of_(as_of),
        language_(language),
        layout_(lay_out(shown_.boxes.size(), shown_.links, sizes)) {}

  page::Picture draw() && {
    constexpr Label title{"サービスの基盤の関係", "Which service is built on which"};
    constexpr Label described{"サービス{0}件のうち{1}件を示しています（基準日：{2}）。",
                              "{1} of {0} services; as of {2}."};
    const std::size_t all = services_.size() + left_out_ - shown_.left_out;
    const std::string description =
        fill(described, {std::to_string(all), std::to_string(all - left_out_), to_string(as_of_)}).in(language_);
    const int width = std::max(layout_.width + 2 * graph_margin, least_width);
    left_ = (width - layout_.width) / 2;
    svg_.text({graph_margin, graph_margin + 16}, in(title), "i-title");
    y_ = graph_margin + 22;
    add_line(description, width);
    add_line(in({"矢印は、基盤から、これを基盤とするサービスへ向かいます。",
                 "Arrows lead from a base to what is built on it."}),
             width);
    if (left_out_ > 0) add_line(fill(more_not_shown, {std::to_string(left_out_)}).in(language_), width);
    y_ += 14;
    for (const PlacedLink& link : layout_.links) add(link);
    for (std::size_t i = 0; i < shown_.boxes.size(); ++i) add(shown_.boxes[i], box_at(i));
    return std::move(svg_).take(width, y_ + layout_.height + graph_margin, in(title), description);
  }

 private:
  std::string in(const Label& label) const { return std::string{label.in(language_)}; }

  Spot moved(Spot point) const { return {point.x + left_, point.y + y_}; }

  Box box_at(std::size_t i) const {
    Box box = layout_.boxes[i];
    box.x += left_;
    box.y += y_;
    return box;
  }

  void add_line(const std::string& text, int width) {
    svg_.text_within({graph_margin, y_ + 14}, width - 2 * graph_margin, small_font, text, "i-small i-dim");
    y_ += 17;
  }

  void add(const PlacedLink& link) {
    constexpr int tip = 8;
    std::vector<Spot> points;
    for (const Spot& point : link.points) points.push_back(moved(point));
    if (link.leads_right) add_tip(points.back(), 1);
    if (link.leads_left) add_tip(points.front(), -1);
    if (link.leads_right) points.back().x -= tip - 1;
    if (link.leads_left) points.front().x += tip - 1;
    std::string outline = "M" + place(points.front());
    for (std::size_t i = 1; i < points.size(); ++i) {
      const Spot from = points[i - 1];
      const Spot to = points[i];
      const int half = (from.x + to.x) / 2;
      const bool is_in_gap = i % 2 == 1;
      outline +=
          is_in_gap ? "C" + place({half, from.y}) + " " + place({half, to.y}) + " " + place(to) : "L" + place(to);
    }
    svg_.path(outline, "i-edge");
  }

  void add_tip(Spot end, int towards) {
    svg_.path("M" + place(end) + "L" + place({end.x - 8 * towards, end.y - 4}) + "L" +
                  place({end.x - 8 * towards, end.y + 4}) + "Z",
              "i-tip");
  }

  void add(const DrawnServices& drawn, Box box) {
    if (drawn.positions.size() > 1) return add_several(drawn, box);
    const LinkedService& service = services_[drawn.positions.front()];
    const StateLooks looks = looks_of(service);
    const std::string list = service.scheme ? in(ismap::label_of(*service.scheme)) : std::string{};
    const int list_width = text_width(list, small_font);
    const int room = box.width - 2 * inset;
    svg_.begin_group(service.number + "  " + service.name + (service.name.empty() ? "" : "  ") + in(looks.text));
    svg_.rect(box, looks.box, 5);
    svg_.text_within({box.x + inset, box.y + 19}, room - list_width - 8, bold_measure, service.number, "i-bold");
    svg_.text({box.right() - inset, box.y + 19}, list, "i-small i-dim", Anchor::end);
    svg_.text_within({box.x + inset, box.y + 37}, room, usual_font, service.name, "");
    add_state(looks, {box.x + inset + 6, box.y + 51}, in(looks.text));
    svg_.end_group();
  }

  void add_state(const StateLooks& looks, Spot middle, const std::string& text) {
    svg_.circle(middle, 6, looks.colour);
    svg_.path("M" + place(middle) + std::string{looks.sign}, "i-sign");
    svg_.text({middle.x + 11, middle.y + 4}, text, "i-small");
  }

  /// Those that are drawn together: how many of each state.
  void add_several(const DrawnServices& drawn, Box box) {
    constexpr Label several{"ほか{0}件", "{0} more"};
    std::map<std::string_view, std::size_t> counts;
    std::string numbers;
    for (const std::size_t position : drawn.positions) {
      ++counts[looks_of(services_[position]).text.in(language_)];
      numbers.append(numbers.empty() ? "" : " ").append(services_[position].number);
    }
    std::string states;
    for (const auto& [state, count] : counts)
      states.append(states.empty()              ? ""
                    : language_ == Language::ja ? "、"
                                                : ", ")
          .append(state)
          .append(" ")
          .append(std::to_string(count));
    const std::string title = fill(several, {std::to_string(drawn.positions.size())}).in(language_);
    svg_.begin_group(shortened(numbers, 4000, usual_font));
    svg_.rect({box.x + 4, box.y + 4, box.width - 4, box.height - 4}, "i-box", 5);
    svg_.rect({box.x, box.y, box.width - 4, box.height - 4}, "i-box", 5);
    svg_.text({box.x + inset, box.y + 26}, title, "i-bold");
    svg_.text_within({box.x + inset, box.y + 44}, box.width - 2 * inset - 4, small_font, states, "i-small");
    svg_.end_group();
  }

  std::span<const LinkedService> services_;
  ShownServices shown_;
  std::size_t left_out_;
  Date as_of_;
  Language language_;
  GraphLayout layout_;
  SvgWriter svg_;
  int left_ = 0;
  int y_ = 0;
};

}  // namespace

page::Picture service_graph(const LinkedServices& linked, Date as_of, Language language) {
  ShownServices shown = shown_services(linked.services);
  if (shown.links.empty()) return {};
  return GraphDrawing{linked.services, std::move(shown), linked.left_out, as_of, language}.draw();
}

}  // namespace ismap::detail
