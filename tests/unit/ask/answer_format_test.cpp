#include <ismap/ask/answer_format.hpp>

#include <gtest/gtest.h>

#include <set>

namespace ismap::ask {
namespace {

TEST(AnswerFormats, HaveARowForEachId) {
  ASSERT_EQ(answer_formats().size(), static_cast<std::size_t>(AnswerFormatId::tables) + 1);
  for (std::size_t i = 0; i < answer_formats().size(); ++i) {
    const auto id = static_cast<AnswerFormatId>(i);
    EXPECT_EQ(answer_format(id).id, id);
  }
}

TEST(AnswerFormats, AreFoundByNameAndEnding) {
  std::set<std::string_view> names;
  std::set<std::string_view> endings;
  for (const AnswerFormat& format : answer_formats()) {
    EXPECT_EQ(answer_format_named(format.name), &format);
    EXPECT_TRUE(names.insert(format.name).second) << format.name;
    for (const std::string_view ending : format.endings) {
      EXPECT_EQ(answer_format_of_ending(ending), &format);
      EXPECT_TRUE(endings.insert(ending).second) << ending;
    }
  }
  EXPECT_EQ(answer_format_named("pdf"), nullptr);
  EXPECT_EQ(answer_format_of_ending(".pdf"), nullptr);
}

}  // namespace
}  // namespace ismap::ask
