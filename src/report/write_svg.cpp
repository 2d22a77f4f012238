#include <ismap/report/write_svg.hpp>

#include "picture/picture_style.hpp"
#include "picture/svg.hpp"

#include <string_view>
#include <utility>
#include <variant>

namespace ismap {
namespace {

page::Picture no_picture(const Page& page) {
  constexpr Label nothing{"図に示すものはありません。", "There is nothing to draw."};
  constexpr int width = 640;
  constexpr int margin = 16;
  std::string_view title;
  for (const page::Block& block : page.blocks)
    if (const auto* heading = std::get_if<page::Heading>(&block); heading != nullptr && title.empty())
      title = heading->text.text;
  detail::SvgWriter svg;
  svg.text_within({margin, 2 * margin}, width - 2 * margin, detail::title_measure, title, "i-title");
  svg.text({margin, 4 * margin}, page.in(nothing), "");
  return std::move(svg).take(width, 5 * margin, title, page.in(nothing));
}

}  // namespace

std::string write_svg(const page::Picture& picture) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture.svg;
}

std::string write_svg(const Page& page) {
  const page::Picture* picture = page.first_picture();
  return write_svg(picture == nullptr ? no_picture(page) : *picture);
}

}  // namespace ismap
