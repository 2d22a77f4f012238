#include <ismap/rules/assessment_guideline/named_controls.hpp>

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

namespace ismap::assessment_guideline {
namespace {

ControlId id(std::string_view text) {
  return *ControlId::parse(text);
}

std::optional<NamedControls> named(SupplementValue value) {
  Supplement supplement;
  supplement.parameter = Parameter::controls_due_this_year;
  supplement.value = std::move(value);
  return NamedControls::of(&supplement);
}

TEST(NamedControls, NamesItselfWhatIsUnderItAndWhatIsAbove) {
  const NamedControls list{{id("9.4.1"), id("4.4.1.1"), id("18.2.3.1.B")}};
  for (const std::string_view inside : {"9.4.1", "9.4.1.8.PB", "9.4", "4.4.1.1", "18.2.3.1", "18.2.3"})
    EXPECT_TRUE(list.names(id(inside))) << inside;
  for (const std::string_view outside : {"9.4.2", "9.4.10", "4.4.1.2", "18.2.3.2", "9.5"})
    EXPECT_FALSE(list.names(id(outside))) << outside;
}

TEST(NamedControls, KnowsItsChapters) {
  const NamedControls list{{id("4.4.1.1"), id("18.2.3")}};
  EXPECT_TRUE(list.names_any_of_chapters(4, 4));
  EXPECT_TRUE(list.names_any_of_chapters(5, 18));
  EXPECT_FALSE(list.names_any_of_chapters(5, 17));
  EXPECT_FALSE(NamedControls{{}}.names_any_of_chapters(1, 255));
}

TEST(NamedControls, AreReadFromAListOfIdsOnly) {
  EXPECT_FALSE(NamedControls::of(nullptr));
  EXPECT_FALSE(named(std::int64_t{3}));
  EXPECT_FALSE(named(std::string{"9.4.1"}));
  EXPECT_FALSE(named(std::vector<std::string>{"9.4.1", "nine"}));
  const auto list = named(std::vector<std::string>{"9.4.1", "3.1.2.1"});
  ASSERT_TRUE(list);
  EXPECT_TRUE(list->names(id("9.4.1.8.PB")));
}

}  // namespace
}  // namespace ismap::assessment_guideline
