#include "svg.hpp"

#include "src/report/html_escape.hpp"

#include "picture_style.hpp"
#include "text_measure.hpp"

namespace ismap::detail {

void SvgWriter::open(std::string_view element, std::string_view looks) {
  body_.append("<").append(element).append(" class=\"").append(looks).append("\"");
}

void SvgWriter::number(std::string_view attribute, int value) {
  body_.append(" ").append(attribute).append("=\"").append(std::to_string(value)).append("\"");
}

void SvgWriter::rect(Box box, std::string_view looks, int radius) {
  open("rect", looks);
  number("x", box.x);
  number("y", box.y);
  number("width", box.width);
  number("height", box.height);
  if (radius > 0) number("rx", radius);
  body_ += "/>\n";
}

void SvgWriter::line(Spot from, Spot to, std::string_view looks) {
  open("line", looks);
  number("x1", from.x);
  number("y1", from.y);
  number("x2", to.x);
  number("y2", to.y);
  body_ += "/>\n";
}

void SvgWriter::circle(Spot centre, int radius, std::string_view looks) {
  open("circle", looks);
  number("cx", centre.x);
  number("cy", centre.y);
  number("r", radius);
  body_ += "/>\n";
}

void SvgWriter::path(std::string_view outline, std::string_view looks) {
  open("path", looks);
  body_.append(" d=\"").append(outline).append("\"/>\n");
}

void SvgWriter::text(Spot baseline, std::string_view text, std::string_view looks, Anchor anchor) {
  if (text.empty()) return;
  open("text", looks);
  number("x", baseline.x);
  number("y", baseline.y);
  if (anchor != Anchor::start)
    body_.append(" text-anchor=\"").append(anchor == Anchor::middle ? "middle" : "end").append("\"");
  body_.append(">").append(html_escape(text)).append("</text>\n");
}

void SvgWriter::text_within(Spot baseline, int width, int font_size, std::string_view text, std::string_view looks) {
  const std::string shown = shortened(text, width, font_size);
  if (shown == text) return this->text(baseline, text, looks);
  begin_group(text);
  this->text(baseline, shown, looks);
  end_group();
}

void SvgWriter::begin_group(std::string_view title) {
  body_.append("<g><title>").append(html_escape(title)).append("</title>\n");
}

void SvgWriter::end_group() {
  body_ += "</g>\n";
}

page::Picture SvgWriter::take(int width, int height, std::string_view title, std::string_view description) && {
  const std::string across = std::to_string(width);
  const std::string down = std::to_string(height);
  std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"ismap-picture\" role=\"img\" width=\"" + across +
                    "\" height=\"" + down + "\" viewBox=\"0 0 " + across + " " + down + "\">\n";
  svg.append("<title>").append(html_escape(title)).append("</title>\n");
  svg.append("<desc>").append(html_escape(description)).append("</desc>\n");
  svg.append("<style>").append(picture_style).append("</style>\n");
  svg.append("<rect class=\"i-ground\" width=\"").append(across).append("\" height=\"").append(down).append("\"/>\n");
  svg.append(body_).append("</svg>\n");
  return {std::move(svg), std::string{title}.append(description.empty() ? "" : " ").append(description)};
}

}  // namespace ismap::detail
