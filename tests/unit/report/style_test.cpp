#include <ismap/report/style.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

TEST(Paint, PutsTheColourAroundTheText) {
  EXPECT_EQ(paint("x", Colour::red, {.colour = true}), "\x1b[31mx\x1b[0m");
}

TEST(Paint, AddsNothingWithoutColours) {
  for (const Colour colour :
       {Colour::plain, Colour::bold, Colour::dim, Colour::red, Colour::green, Colour::yellow, Colour::magenta})
    EXPECT_EQ(paint("充足", colour, {}), "充足");
}

TEST(Paint, AddsNothingForPlainText) {
  EXPECT_EQ(paint("x", Colour::plain, {.colour = true}), "x");
}

}  // namespace
}  // namespace ismap
