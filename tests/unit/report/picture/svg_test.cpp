#include <ismap/report/write_html.hpp>
#include <ismap/report/write_markdown.hpp>
#include <ismap/report/write_svg.hpp>
#include <ismap/report/write_text.hpp>

#include <gtest/gtest.h>

#include "src/report/picture/svg.hpp"

#include "../styles.hpp"
#include "sound.hpp"

#include <algorithm>

namespace ismap {
namespace {

page::Picture picture_with(const std::string& text) {
  detail::SvgWriter svg;
  svg.begin_group(text);
  svg.text_within({10, 20}, 180, detail::usual_font, text, "");
  svg.end_group();
  return std::move(svg).take(200, 40, text, text);
}

TEST(Svg, EscapesWhateverTextsHold) {
  for (const std::string& text : test::hostile_texts()) {
    if (text.empty()) continue;
    SCOPED_TRACE(text);
    test::expect_sound(picture_with(text));
  }
}

TEST(Svg, SaysTheWholeOfAShortenedText) {
  const std::vector<test::Element> elements = test::elements_of(picture_with(std::string(100, 'W')).svg);
  EXPECT_TRUE(std::ranges::any_of(elements, [](const test::Element& element) {
    return element.name == "title" && element.text == std::string(100, 'W');
  }));
}

TEST(Svg, IsAFileOfItsOwn) {
  const std::string file = write_svg(picture_with("a"));
  EXPECT_TRUE(
      file.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""));
  EXPECT_EQ(test::elements_of(file).front().name, "svg");
  EXPECT_EQ(file.find("http", file.find("2000/svg")), std::string::npos) << "no other address";
}

TEST(Svg, SaysThatAPageHasNoPicture) {
  Page page{.language = Language::en};
  page.title("A <page>");
  const std::string file = write_svg(page);
  EXPECT_TRUE(test::has(file, "There is nothing to draw."));
  EXPECT_TRUE(test::has(file, "A &lt;page&gt;"));
  page.picture(picture_with("first"));
  page.picture(picture_with("second"));
  EXPECT_EQ(write_svg(page), write_svg(picture_with("first")));
}

TEST(Svg, StandsInHtmlAlone) {
  Page page{.language = Language::en};
  page.section("Part");
  page.item(0, {{"entry"}});
  page.picture({.svg = "<svg></svg>\n", .text = "what it \"shows\""});
  page.picture({});
  EXPECT_TRUE(test::has(write_html(page),
                        "</ul>\n<figure class=\"scroll\" role=\"group\" aria-label=\"what it &quot;shows&quot;\" "
                        "tabindex=\"0\">\n<svg></svg>\n</figure>\n</section>"));
  EXPECT_EQ(write_text(page, test::en), "Part\n  entry\n");
  EXPECT_EQ(write_markdown(page), "## Part\n\n- entry\n");
}

}  // namespace
}  // namespace ismap
