// What holds of every picture.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/report/page.hpp>

#include <gtest/gtest.h>

#include "src/report/picture/picture_style.hpp"
#include "src/report/picture/text_measure.hpp"

#include "drawn.hpp"

#include <set>
#include <string>

namespace ismap::test {

/// On which the tests of pictures look at things.
inline constexpr Date looked_at = date(2026, 11, 20);

/// As it was before it was escaped.
inline std::string unescaped(std::string text) {
  for (const auto& [entity, letter] : {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&quot;", "\""},
                                       std::pair{"&#39;", "'"}, std::pair{"&amp;", "&"}}) {
    const std::string_view written = entity;
    for (std::size_t at = text.find(written); at != std::string::npos; at = text.find(written, at + 1))
      text.replace(at, written.size(), letter);
  }
  return text;
}

inline int font_of(const Element& text) {
  const std::string looks = text.attribute("class");
  if (looks.find("i-title") != std::string::npos) return detail::title_font;
  return looks.find("i-small") != std::string::npos ? detail::small_font : detail::usual_font;
}

inline int measure_of(const Element& text) {
  const std::string looks = text.attribute("class");
  if (looks.find("i-title") != std::string::npos) return detail::title_measure;
  return looks.find("i-bold") != std::string::npos ? detail::bold_measure : font_of(text);
}

/// The picture is well-formed, has nothing but known elements and attributes, and its texts are inside.
inline void expect_sound(const page::Picture& picture) {
  static const std::set<std::string> names = {"svg",  "title",  "desc", "style", "rect",
                                              "line", "circle", "path", "text",  "g"};
  static const std::set<std::string> keys = {"xmlns", "class", "role", "width", "height", "viewBox",
                                             "x",     "y",     "rx",   "x1",    "y1",     "x2",
                                             "y2",    "cx",    "cy",   "r",     "d",      "text-anchor"};
  ASSERT_FALSE(picture.svg.empty());
  const std::vector<Element> elements = elements_of(picture.svg);
  const int width = elements.front().number("width");
  const int height = elements.front().number("height");
  EXPECT_EQ(elements.front().attribute("role"), "img");
  EXPECT_EQ(elements[1].name, "title");
  EXPECT_EQ(elements[2].name, "desc");
  EXPECT_FALSE(picture.text.empty());
  for (const Element& element : elements) {
    EXPECT_TRUE(names.contains(element.name)) << element.name;
    for (const auto& [key, value] : element.attributes) EXPECT_TRUE(keys.contains(key)) << key;
    if (element.name != "text") continue;
    const int taken = detail::text_width(unescaped(element.text), measure_of(element));
    const std::string anchor = element.attribute("text-anchor");
    const int left = element.number("x") - (anchor == "end" ? taken : anchor == "middle" ? taken / 2 : 0);
    EXPECT_GE(left, 0) << element.text;
    EXPECT_LE(left + taken, width) << element.text;
    EXPECT_GE(element.number("y"), font_of(element) - 3) << element.text;
    EXPECT_LE(element.number("y"), height) << element.text;
  }
}

/// What breaks out of what is not escaped, and what takes more room than it seems.
inline const std::vector<std::string>& hostile_texts() {
  static const std::vector<std::string> texts = {
      "</text></svg><script>alert(1)</script>",
      "\" onload=\"alert(1)",
      "' ]]> --> <!-- &amp; &#x41;",
      "</style><style>*{display:none}",
      std::string(3000, 'W'),
      "\xFF\xFE\x01\x1B[31m\xEF\xBF\xBF\xEF\xBF\xBE",
      "\xE2\x80\xAE abc \xE2\x80\xA8 def",
      "e\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81\xCC\x81",
      "\xEF\xB7\xBD\xEF\xB7\xBD\xEF\xB7\xBD\xEF\xB7\xBD\xEF\xB7\xBD\xEF\xB7\xBD\xEF\xB7\xBD\xEF\xB7\xBD\xEF\xB7\xBD",
      "とても長い名称の例示サービス（政府機関向け）とても長い名称の例示サービス（政府機関向け）とても長い名称の例示",
      "",
  };
  return texts;
}

/// Whether any Japanese letter stands in the text.
inline bool has_japanese(std::string_view text) {
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const auto first = static_cast<unsigned char>(text[i]);
    if (first >= 0xE3 && first <= 0xE9) return true;
  }
  return false;
}

}  // namespace ismap::test
