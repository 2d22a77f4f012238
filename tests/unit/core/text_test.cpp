#include <ismap/core/text.hpp>

#include <gtest/gtest.h>

namespace ismap {
namespace {

static_assert(Label{"はい", "yes"}.in(Language::en) == "yes");

TEST(Text, HoldsBothLanguages) {
  const Text text{"登録", "registration"};
  EXPECT_EQ(text.in(Language::ja), "登録");
  EXPECT_EQ(text.in(Language::en), "registration");
}

TEST(Text, IsMadeFromALabel) {
  constexpr Label label{"満たす", "met"};
  const Text text = label;
  EXPECT_EQ(text, (Text{"満たす", "met"}));
  EXPECT_EQ(label.in(Language::ja), text.in(Language::ja));
}

}  // namespace
}  // namespace ismap
